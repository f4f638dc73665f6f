using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions;

/// <summary>How a row of a plan and its place are written down, on a page and in the journal alike.</summary>
public static class RowWords
{
    public const string ByAgreement = "(по согласованию)";

    public const string AtBeginning = "В начале плана";

    /// <param name="row">The label of the row it stands after.</param>
    public static string After(string row) => $"После: {row}";

    /// <summary>What a row continues: the labels of rows of the former edition.</summary>
    public static string Continues(IEnumerable<string> rows) => string.Join("; ", rows) is { Length: > 0 } words ? words : "Новое";

    /// <summary>A measure part by part.</summary>
    public static IReadOnlyList<string> Parts(Measure measure, OwedBy owner) =>
    [
        $"{measure.Number}. {measure.Name}",
        string.Join("; ", measure.Responsible.Select(Of)),
        string.Join("; ", measure.Deliverables.Select(Of)),
        $"{measure.Deadline.Text}: {string.Join("; ", measure.Deadline.Rules.Select(RuleWords.Of))}",
        measure.Oversight ?? "",
        OwedByWords.Of(owner),
    ];

    /// <summary>The parts of a measure that another one says otherwise, one a line; null where there are none.</summary>
    public static string? Only(IReadOnlyList<string> parts, IReadOnlyList<string> others) =>
        string.Join("\n", parts.Where((part, i) => part != others[i])) is { Length: > 0 } changed ? changed : null;

    /// <summary>«Комитет образования (по согласованию)»</summary>
    public static string Of(Party party) => party.ByAgreement ? $"{party.Name} {ByAgreement}" : party.Name;

    /// <summary>«Приказ (до 1 февраля 2024 г.)»</summary>
    public static string Of(Deliverable deliverable) =>
        deliverable.Deadline is { } own ? $"{deliverable.Text} ({own.Text})" : deliverable.Text;
}
