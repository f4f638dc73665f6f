using Vekha.Documents.Blocks;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>A part of a passport under its heading.</summary>
/// <param name="Heading">The line that names it.</param>
/// <param name="Lines">Of the printed text below the heading; the first is past the last where there are none.</param>
/// <param name="Paragraphs">Its running text in printed order, one entry a paragraph with its line breaks.</param>
/// <param name="Rows">Rows of its tables, where the format gives tables.</param>
internal sealed record Section(SectionKind Kind, string Heading, LineSpan Lines, IReadOnlyList<string> Paragraphs, IReadOnlyList<Row> Rows);
