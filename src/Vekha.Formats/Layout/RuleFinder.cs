namespace Vekha.Formats.Layout;

/// <summary>Straight lines of a picture: long runs of dark points, one beside the other.</summary>
/// <param name="dark">Darker than this counts.</param>
/// <param name="reach">Rows on either side that a line may wander into: on a scan no line is quite straight.</param>
internal sealed class RuleFinder(GrayImage image, double pointsPerPixel, byte dark = 190, int reach = 0)
{
    /// <summary>In points: longer than any letter is wide or high.</summary>
    private const double ShortestLevel = 16, ShortestUpright = 12;

    /// <summary>In points: what is thicker is a bar, not a line.</summary>
    private const double Thickest = 4;

    /// <summary>In points: stems of letters that stand one above the other in three lines are shorter.</summary>
    private const double SurelyLine = 45;

    /// <summary>In points from a line: where its letters have their bows, but a cell has not begun its text.</summary>
    private const double BesideFrom = 1.2, BesideTo = 3.6;

    public IReadOnlyList<RulingLine> Rules()
    {
        var level = Runs(image.Height, image.Width, image.Width, 1, ShortestLevel);
        var upright = Runs(image.Width, image.Height, 1, image.Width, ShortestUpright);
        return [.. level.Select(run => Of(run, true)), .. upright.Where(IsNoLetter).Select(run => Of(run, false))];
    }

    /// <summary>A short upright has ink along one side where it is made of stems of letters.</summary>
    private bool IsNoLetter(Run run) => (run.To - run.From) * pointsPerPixel > SurelyLine
        || !HasInkBeside(run, run.First - Pixels(BesideTo), run.First - Pixels(BesideFrom))
            && !HasInkBeside(run, run.Last + Pixels(BesideFrom), run.Last + Pixels(BesideTo));

    private bool HasInkBeside(Run run, int left, int right)
    {
        (left, right) = (Math.Max(0, left), Math.Min(image.Width - 1, right));
        var rows = Enumerable.Range(run.From, run.To - run.From);
        return left <= right
            && rows.Count(y => image.Row(y)[left..(right + 1)].IndexOfAnyInRange((byte)0, (byte)(dark - 1)) >= 0) * 3 > run.To - run.From;
    }

    private int Pixels(double points) => (int)Math.Round(points / pointsPerPixel);

    private RulingLine Of(Run run, bool isLevel) =>
        new(isLevel, (run.First + run.Last + 1) / 2.0 * pointsPerPixel, run.From * pointsPerPixel, run.To * pointsPerPixel);

    /// <param name="across">From a dot to its neighbour in the next line.</param>
    /// <param name="step">From a dot to the next one of its line.</param>
    private List<Run> Runs(int lines, int length, int across, int step, double shortest)
    {
        var least = Math.Max(6, (int)(shortest / pointsPerPixel));
        var most = Math.Max(3, (int)(Thickest / pointsPerPixel));
        List<Run> done = [], open = [];
        for (var line = 0; line < lines; line++)
        {
            var next = new List<Run>();
            foreach (var (from, to) in RunsOf(line, lines, length, across, step, least))
            {
                var above = open.FindIndex(run => run.From < to + 2 && from < run.To + 2);
                next.Add(above < 0 ? new(line, line, from, to) : open[above].With(line, from, to));
                if (above >= 0) open.RemoveAt(above);
            }
            done.AddRange(open.Where(run => run.Last - run.First < most));
            open = next;
        }
        done.AddRange(open.Where(run => run.Last - run.First < most));
        return done;
    }

    /// <summary>A break of a dot or two does not end a run: scans have specks.</summary>
    private IEnumerable<(int From, int To)> RunsOf(int line, int lines, int length, int across, int step, int least)
    {
        var (start, last) = (-1, -1);
        var (first, end) = (Math.Max(0, line - reach) * across, Math.Min(lines - 1, line + reach) * across);
        for (var i = 0; i < length; i++)
        {
            if (!IsDark(i * step, first, end, across)) continue;
            if (start < 0 || i - last > 2)
            {
                if (start >= 0 && last - start >= least) yield return (start, last + 1);
                start = i;
            }
            last = i;
        }
        if (start >= 0 && last - start >= least) yield return (start, last + 1);
    }

    private bool IsDark(int along, int first, int last, int across)
    {
        for (var at = along + first; at <= along + last; at += across)
            if (image.Pixels[at] < dark) return true;
        return false;
    }

    private readonly record struct Run(int First, int Last, int From, int To)
    {
        public Run With(int line, int from, int to) => new(First, line, Math.Min(From, from), Math.Max(To, to));
    }
}
