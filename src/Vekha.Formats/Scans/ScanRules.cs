using Vekha.Formats.Layout;

namespace Vekha.Formats.Scans;

/// <summary>Ruling lines of a scanned page, thin, grey, dotted and broken ones too: strokes that are longer than letters and darker
/// than what lies on both sides of them.</summary>
/// <param name="image">Of even light.</param>
internal sealed class ScanRules(GrayImage image, double pointsPerDot)
{
    /// <summary>Dots along a line that are taken together: grain and the dots of a dotted line vanish in it, letters become bands too
    /// thick for a line.</summary>
    private const int AlongLevel = 21, AlongUpright = 11;

    /// <summary>Where the sides of a line lie, in dots from its middle.</summary>
    private const int BesideFrom = 3, BesideTo = 7;

    /// <summary>How much darker than the paper the palest line is, of 255; on grainy paper, how many times darker than its grain, which
    /// is what a quarter of the dots stay below the middle one.</summary>
    private const int Palest = 10, AboveGrain = 8;

    /// <summary>No page has more: the rest is shading.</summary>
    private const int MostStrokes = 2000;

    /// <summary>A worn place may break a line for so many dots, but most of its dots are there. First letters of lines stand one above the
    /// other as broken uprights do.</summary>
    private const int LevelGap = 9, UprightGap = 3;

    private const double Present = 0.75;

    /// <summary>In dots: longer than letters and dashes.</summary>
    private const int ShortestLevel = 90, ShortestUpright = 36;

    private const int Thickest = 14;

    /// <summary>In dots: what lies so near to a longer line is a part of it.</summary>
    private const int Beside = 6;

    private const byte Ink = 150;

    public IReadOnlyList<RulingLine> Rules() =>
    [
        .. Strokes(image, ShortestLevel, LevelGap, AlongLevel).Where(run => !LetterFeet.Make(run, image, Ink))
            .Select(run => run.Ruling(true, pointsPerDot)),
        .. Strokes(image.Flipped(), ShortestUpright, UprightGap, AlongUpright)
            .Where(run => !LetterStems.Make(run, image, pointsPerDot, Ink))
            .Select(run => run.Ruling(false, pointsPerDot)),
    ];

    private static List<DotRun> Strokes(GrayImage image, int shortest, int gap, int along)
    {
        var (depth, palest) = OverPaper(Smeared(image, along));
        var isThin = new bool[depth.Length];
        for (var y = BesideTo; y < image.Height - BesideTo; y++)
            for (var x = 0; x < image.Width; x++)
            {
                var at = y * image.Width + x;
                isThin[at] = depth[at] >= palest && IsPaler(depth, at, -image.Width) && IsPaler(depth, at, image.Width);
            }
        var runs = DotRun.Joined(image.Height, y => Runs(isThin, y * image.Width, image, shortest, gap, along), Thickest);
        return Whole(runs, along);
    }

    /// <summary>Without the parts of a longer one that the edges of its ink make beside it.</summary>
    private static List<DotRun> Whole(List<DotRun> runs, int along)
    {
        var whole = new List<DotRun>();
        foreach (var run in runs.OrderByDescending(run => run.Length).Take(MostStrokes))
            if (!whole.Exists(longer => Math.Abs(longer.First + longer.Last - run.First - run.Last) <= 2 * Beside
                && run.From >= longer.From - along && run.To <= longer.To + along)) whole.Add(run);
        return whole;
    }

    /// <summary>On one side of the dot there is a place less than half as dark, where no text stands so near.</summary>
    /// <param name="across">From a dot to its neighbour on that side.</param>
    private static bool IsPaler(byte[] depth, int at, int across)
    {
        for (var i = BesideFrom; i <= BesideTo; i++)
            if (depth[at + i * across] * 2 <= depth[at]) return true;
        return false;
    }

    /// <summary>Most of a page is paper: what it has of darkness is taken from all.</summary>
    private static (byte[] Depth, int Palest) OverPaper(byte[] depth)
    {
        var counts = new int[256];
        foreach (var dot in depth) counts[dot]++;
        var (quarter, middle) = (PaperTone.ToneAt(counts, depth.Length / 4), PaperTone.ToneAt(counts, depth.Length / 2));
        for (var i = 0; i < depth.Length; i++) depth[i] = (byte)Math.Max(0, depth[i] - middle);
        return (depth, Math.Max(Palest, AboveGrain * (middle - quarter)));
    }

    /// <summary>Darkness, averaged along the lines.</summary>
    private static byte[] Smeared(GrayImage image, int along)
    {
        var depth = new byte[image.Pixels.Length];
        for (var y = 0; y < image.Height; y++)
        {
            var row = image.Row(y);
            var sum = 0;
            for (var x = 0; x < image.Width + along / 2; x++)
            {
                if (x < image.Width) sum += 255 - row[x];
                if (x >= along) sum -= 255 - row[x - along];
                if (x >= along / 2) depth[y * image.Width + x - along / 2] = (byte)(sum / along);
            }
        }
        return depth;
    }

    /// <summary>No line is quite straight on a scan: it may wander into the rows beside it.</summary>
    private static IEnumerable<(int From, int To)> Runs(bool[] isThin, int row, GrayImage image, int shortest, int gap, int along)
    {
        var (above, below) = (Math.Max(0, row - image.Width), Math.Min(isThin.Length - image.Width, row + image.Width));
        var (start, last, count) = (-1, -1, 0);
        for (var x = 0; x <= image.Width; x++)
        {
            var isEnd = x == image.Width;
            if (!isEnd && !isThin[row + x] && !isThin[above + x] && !isThin[below + x]) continue;
            if (start < 0 || isEnd || x - last > gap)
            {
                // What was averaged reaches beyond the ends.
                var (from, to) = (start + along / 2, last + 1 - along / 2);
                if (start >= 0 && to - from >= shortest && count >= Present * (last + 1 - start)) yield return (from, to);
                (start, count) = (x, 0);
            }
            last = x;
            count++;
        }
    }
}
