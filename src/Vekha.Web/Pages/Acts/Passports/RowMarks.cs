using Vekha.Application.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Findings;
using Vekha.Web.Pages.Acts.Reviewing;

namespace Vekha.Web.Pages.Acts.Passports;

/// <summary>What stands beside a row of a passport: its findings, its place in the printed text, and whether the address points at
/// it.</summary>
public sealed record RowMarks(ActQuery.View View, ReviewTarget ReviewTarget, ILookup<string, Finding> Findings)
{
    public string? Style(string row) => ReviewTarget.Mark == PassportRows.MarkOf(row) ? "vk-lit" : null;

    public LineSpan? PlaceOf(string row) => View.Act.Places.TryGetValue(row, out var place) ? place : null;

    public string Address(string row, LineSpan place) => $"/acts/{View.Act.Id}?row={Uri.EscapeDataString(row)}#line-{place.First}";
}
