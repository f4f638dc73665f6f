using Vekha.Documents.Blocks;
using Vekha.Documents.Findings;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Printing;

/// <summary>Lists of a measure → the paragraphs of a cell. Of the usual ways to print a list, the first that reads back unchanged is
/// taken.</summary>
internal static class MeasureCells
{
    /// <summary>A dash, which acts print where there is nothing to say; a cell that was found blank stays blank.</summary>
    private static string[] Nothing(PrintedMeasure row, FindingCode blank) => row.Defects.Contains(blank) ? [""] : ["–"];

    public static IReadOnlyList<string> Responsible(PrintedMeasure row)
    {
        var measure = row.Measure;
        var names = measure.Responsible.Select(party => party.ByAgreement ? party.Name + " (по согласованию)" : party.Name).ToList();
        return names.Count == 0 ? Nothing(row, FindingCode.NoResponsible) : ReadsBack.First<IReadOnlyList<string>>(
            cell => PartyReader.Of(cell).SequenceEqual(measure.Responsible),
            [[string.Join(", ", names)], [string.Join("; ", names)], [.. names], Numbered(names, '.'), Numbered(names, ')')]);
    }

    /// <summary>Where a list breaks off in the original, its first item keeps its number.</summary>
    public static IReadOnlyList<string> Deliverables(PrintedMeasure row)
    {
        var measure = row.Measure;
        var items = measure.Deliverables.Select(item => item.Deadline is { } own ? $"{item.Text} ({own.Text})" : item.Text).ToList();
        if (items.Count == 0) return Nothing(row, FindingCode.NoDeliverable);
        IReadOnlyList<string>[] ways = [[.. items], Numbered(items, '.'), Numbered(items, ')')];
        return ReadsBack.First<IReadOnlyList<string>>(
            cell => Same(DeliverableReader.Of(cell), measure.Deliverables),
            row.Defects.Contains(FindingCode.TruncatedText) && items.Count == 1 && !UnfinishedText.Is(items[0])
                ? [.. ways.Skip(1)] : ways);
    }

    private static IReadOnlyList<string> Numbered(List<string> items, char mark) =>
        [.. items.Select((item, i) => $"{i + 1}{mark} {item}{(i < items.Count - 1 ? ";" : "")}")];

    private static bool Same(IReadOnlyList<Deliverable> read, IReadOnlyList<Deliverable> given) =>
        read.Select(Key).SequenceEqual(given.Select(Key));

    private static (string, DeliverableKind, string?) Key(Deliverable item) => (item.Text, item.Kind, item.Deadline?.Text);
}
