using System.Text.RegularExpressions;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Where rows begin. Numbers in front of lines are candidates; the cheapest chain of them is taken: one number
/// follows from the other, and every row has its dates or amounts once.</summary>
internal sealed partial class RowStarts
{
    private const int Reach = 40;
    private const double Reward = 2.5;

    private readonly IReadOnlyList<TableLine> lines;
    private readonly SectionKind kind;
    private readonly List<Candidate> candidates = [];
    private readonly RowFigures figures;

    private RowStarts(IReadOnlyList<TableLine> lines, SectionKind kind, IReadOnlyList<PassportColumn> columns)
    {
        (this.lines, this.kind) = (lines, kind);
        figures = new(lines, columns);
        for (var i = 0; i < lines.Count; i++)
            if (At(i) is { } candidate) candidates.Add(candidate);
    }

    /// <param name="Levels">null for a total that prints no number.</param>
    private readonly record struct Candidate(int Line, int[]? Levels, double Cost);

    public static IReadOnlyList<int> In(IReadOnlyList<TableLine> lines, SectionKind kind, IReadOnlyList<PassportColumn> columns) =>
        new RowStarts(lines, kind, columns).Cheapest();

    private Candidate? At(int index)
    {
        var line = lines[index];
        if (index > 0 && lines[index - 1].End == LineEnd.InsideWord && !line.Blank && !line.PageStart) return null;
        var cost = line.Blank || line.PageStart ? 0 : 1.5;
        if (RowLevels.Of(line.Words[0]) is { } levels)
        {
            if (line.Words.Length == 1 && !WordsFollow(index)) return null;
            return new(index, levels, cost + (line.Words.Length > 1 && char.IsLower(line.Words[1][0]) ? 2 : 0));
        }
        var total = kind == SectionKind.Funding && NamesSource.IsMatch(line.Text) && figures.RowsBetween(0, index) > 0
            && !(index > 0 && RowLevels.Of(lines[index - 1].Text) is not null);
        // At the top of a page a name may continue with such a word.
        return total ? new(index, null, cost + (line.PageStart ? 0.5 : 0)) : null;
    }

    /// <summary>Whether words follow: a number alone on its line is printed above the first line of a name.</summary>
    private bool WordsFollow(int index) => index + 1 < lines.Count && lines[index + 1].Shapes[0] == WordShape.Word;

    private List<int> Cheapest()
    {
        var (costs, before) = (new double[candidates.Count], new int[candidates.Count]);
        var (best, last) = (double.MaxValue, -1);
        for (var i = 0; i < candidates.Count; i++)
        {
            (costs[i], before[i]) = (Beginning(candidates[i].Levels, i), -1);
            for (var j = Math.Max(0, i - Reach); j < i; j++)
                if (costs[j] + CostOfNext(candidates[j], candidates[i]) is var cost && cost < costs[i])
                    (costs[i], before[i]) = (cost, j);
            costs[i] += candidates[i].Cost - Reward;
            if (costs[i] + Content(candidates[i], lines.Count) is var total && total < best)
                (best, last) = (total, i);
        }
        var starts = new List<int>();
        for (; last >= 0; last = before[last]) starts.Add(candidates[last].Line);
        starts.Reverse();
        return starts;
    }

    private static double Beginning(int[]? levels, int skipped) =>
        (levels is null ? 4 : levels.Sum(level => Math.Min(4, Math.Abs(level - 1)))) + 0.5 * skipped;

    private double CostOfNext(Candidate from, Candidate to) => NumberOrder.Cost(from.Levels, to.Levels) + Content(from, to.Line);

    private double Content(Candidate row, int end)
    {
        var found = figures.RowsBetween(row.Line, end);
        if (found == 0)
            return row.Levels switch
            {
                null => 5, { Length: 1 } => 1.5,
                _ => kind is SectionKind.Results or SectionKind.Indicators ? 1 : 3.5
            };
        return (found - 1) * (kind == SectionKind.Results ? 0.3 : 2);
    }

    /// <summary>A line begins the name of a source of funding or of a total, cut after a few letters or not.</summary>
    [GeneratedRegex(
        @"^(?:всего|итого|федерал|бюджеты|бюджет г|консолид|областн|краев|республикан|окружн|местн|межбюдж(?!етных)|внебюдж)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamesSource { get; }
}
