using Vekha.Application.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Findings;
using Vekha.Documents.Passports;
using Vekha.Web.Pages.Acts.Reviewing;

namespace Vekha.Web.Pages.Acts.Passports;

/// <summary>What stands beside a row of a passport: its findings, its place in the printed text, and whether the address points at
/// it.</summary>
public sealed record RowMarks(ActQuery.View View, ReviewTarget ReviewTarget, ILookup<string, Finding> Findings, IQueryCollection Query)
{
    private const int MostRows = 200;

    /// <param name="part">Of the passport, as the address names it.</param>
    /// <param name="place">Of a row, as findings name it.</param>
    public ListWindow WindowOf<T>(string part, IReadOnlyList<T> rows, Func<T, string> place, Func<T, int> letters) => ListWindow.Of(
        Query, part, rows.Select(letters), MostRows,
        ReviewTarget.Mark is null ? -1 : rows.Index().Where(row => Style(PassportPlace.OfRow(place(row.Item), row.Index)) is not null)
            .Select(row => row.Index).FirstOrDefault(-1));

    public string? Style(string row) => ReviewTarget.Mark == PassportRows.MarkOf(row) ? "vk-lit" : null;

    public LineSpan? PlaceOf(string row) => View.Act.Places.TryGetValue(row, out var place) ? place : null;

    public string Address(string row, LineSpan place) => $"/acts/{View.Act.Id}?row={Uri.EscapeDataString(row)}#line-{place.First}";
}
