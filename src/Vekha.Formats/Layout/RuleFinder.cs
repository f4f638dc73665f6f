namespace Vekha.Formats.Layout;

/// <summary>Straight lines of a picture that a program drew: long runs of dark dots, one beside the other.</summary>
internal sealed class RuleFinder(GrayImage image, double pointsPerPixel)
{
    /// <summary>Darker than this counts.</summary>
    private const byte Dark = 190;

    /// <summary>In points: longer than any letter is wide or high.</summary>
    private const double ShortestLevel = 16, ShortestUpright = 12;

    /// <summary>In points: what is thicker is a bar, not a line.</summary>
    private const double Thickest = 4;

    public IReadOnlyList<RulingLine> Rules()
    {
        var level = Runs(image.Height, image.Width, image.Width, 1, ShortestLevel);
        var upright = Runs(image.Width, image.Height, 1, image.Width, ShortestUpright);
        return
        [
            .. level.Select(run => run.Ruling(true, pointsPerPixel)),
            .. upright.Where(run => !LetterStems.Make(run, image, pointsPerPixel, Dark)).Select(run => run.Ruling(false, pointsPerPixel)),
        ];
    }

    /// <param name="across">From a dot to its neighbour in the next line.</param>
    /// <param name="step">From a dot to the next one of its line.</param>
    private List<DotRun> Runs(int lines, int length, int across, int step, double shortest)
    {
        var least = Math.Max(6, (int)(shortest / pointsPerPixel));
        return DotRun.Joined(lines, line => RunsOf(line * across, length, step, least), Math.Max(3, (int)(Thickest / pointsPerPixel)));
    }

    /// <summary>A break of a dot or two does not end a run: lines may be drawn as dots.</summary>
    private IEnumerable<(int From, int To)> RunsOf(int line, int length, int step, int least)
    {
        var (start, last) = (-1, -1);
        for (var i = 0; i < length; i++)
        {
            if (image.Pixels[line + i * step] >= Dark) continue;
            if (start < 0 || i - last > 2)
            {
                if (start >= 0 && last - start >= least) yield return (start, last + 1);
                start = i;
            }
            last = i;
        }
        if (start >= 0 && last - start >= least) yield return (start, last + 1);
    }
}
