namespace Vekha.Formats.Layout;

/// <summary>A stroke of a picture: dots side by side along it, in lines of dots that touch.</summary>
/// <param name="First">The first line of dots across the stroke.</param>
/// <param name="From">The first dot along it.</param>
/// <param name="To">The dot after the last one along it.</param>
internal readonly record struct DotRun(int First, int Last, int From, int To)
{
    public int Length => To - From;

    public int Thickness => Last - First + 1;

    /// <summary>Runs of successive lines of dots, joined where one lies beside the other.</summary>
    /// <param name="lines">How many lines of dots there are.</param>
    /// <param name="runsOf">The runs of a line: their first dot, and the one after their last.</param>
    /// <param name="thickest">What is thicker is a bar, not a line, and left out.</param>
    public static List<DotRun> Joined(int lines, Func<int, IEnumerable<(int From, int To)>> runsOf, int thickest)
    {
        List<DotRun> done = [], open = [];
        for (var line = 0; line < lines; line++)
        {
            var next = new List<DotRun>();
            foreach (var (from, to) in runsOf(line))
            {
                var above = open.FindIndex(run => run.From < to + 2 && from < run.To + 2);
                next.Add(above < 0 ? new(line, line, from, to) : open[above].With(line, from, to));
                if (above >= 0) open.RemoveAt(above);
            }
            done.AddRange(open.Where(run => run.Thickness <= thickest));
            open = next;
        }
        done.AddRange(open.Where(run => run.Thickness <= thickest));
        return done;
    }

    public RulingLine Ruling(bool isLevel, double pointsPerDot) =>
        new(isLevel, (First + Last + 1) / 2.0 * pointsPerDot, From * pointsPerDot, To * pointsPerDot);

    private DotRun With(int line, int from, int to) => new(First, line, Math.Min(From, from), Math.Max(To, to));
}
