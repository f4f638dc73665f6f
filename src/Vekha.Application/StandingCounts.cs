using Vekha.Planning.Obligations;

namespace Vekha.Application;

/// <summary>How many obligations stand how. What was withdrawn or does not apply is not owed and not counted.</summary>
public sealed class StandingCounts
{
    private readonly int[] _counts = new int[Enum.GetValues<Standing>().Length];

    public int this[Standing standing] => _counts[(int)standing];

    public int All { get; private set; }

    /// <summary>Proved, or taken over as done.</summary>
    public int Done => this[Standing.Accepted] + this[Standing.TakenOver];

    public int Overdue => this[Standing.Overdue];

    /// <summary>Of those owed, from 0 to 100, rounded down: 100 means that nothing is left.</summary>
    public int DonePercent => All == 0 ? 0 : Done * 100 / All;

    /// <summary>The standings there are, the most pressing first.</summary>
    public IEnumerable<(Standing Standing, int Count)> Present =>
        Enum.GetValues<Standing>().Select(s => (s, _counts[(int)s])).Where(s => s.Item2 > 0);

    public static StandingCounts Of(IEnumerable<(Standing Standing, int Count)> counts)
    {
        var all = new StandingCounts();
        foreach (var (standing, count) in counts) all.Add(standing, count);
        return all;
    }

    private void Add(Standing standing, int count)
    {
        if (standing is Standing.NotApplicable or Standing.Withdrawn) return;
        _counts[(int)standing] += count;
        All += count;
    }
}
