namespace Vekha.Formats.Layout;

/// <summary>Straight lines of a picture: long runs of dark points, one beside the other.</summary>
internal sealed class RuleFinder(GrayImage image, double pointsPerPixel)
{
    private const byte Dark = 190;

    /// <summary>In points: longer than any letter is wide or high.</summary>
    private const double ShortestLevel = 16, ShortestUpright = 12;

    /// <summary>In points: what is thicker is a bar, not a line.</summary>
    private const double Thickest = 4;

    public IReadOnlyList<Rule> Rules()
    {
        var level = Runs(image.Height, image.Width, (line, along) => image.Pixels[line * image.Width + along], ShortestLevel);
        var upright = Runs(image.Width, image.Height, (line, along) => image.Pixels[along * image.Width + line], ShortestUpright);
        return [.. level.Select(run => Of(run, true)), .. upright.Select(run => Of(run, false))];
    }

    private Rule Of(Run run, bool isLevel) => new(isLevel, (run.First + run.Last + 1) / 2.0 * pointsPerPixel, run.From * pointsPerPixel, run.To * pointsPerPixel);

    private List<Run> Runs(int lines, int length, Func<int, int, byte> pixel, double shortest)
    {
        var least = Math.Max(6, (int)(shortest / pointsPerPixel));
        var most = Math.Max(3, (int)(Thickest / pointsPerPixel));
        List<Run> done = [], open = [];
        for (var line = 0; line < lines; line++)
        {
            var next = new List<Run>();
            foreach (var (from, to) in RunsOf(line, length, pixel, least))
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

    /// <summary>A break of a point or two does not end a run: scans have specks.</summary>
    private static IEnumerable<(int From, int To)> RunsOf(int line, int length, Func<int, int, byte> pixel, int least)
    {
        var (start, last) = (-1, -1);
        for (var i = 0; i < length; i++)
        {
            if (pixel(line, i) >= Dark) continue;
            if (start < 0 || i - last > 2)
            {
                if (start >= 0 && last - start >= least) yield return (start, last + 1);
                start = i;
            }
            last = i;
        }
        if (start >= 0 && last - start >= least) yield return (start, last + 1);
    }

    private readonly record struct Run(int First, int Last, int From, int To)
    {
        public Run With(int line, int from, int to) => new(First, line, Math.Min(From, from), Math.Max(To, to));
    }
}
