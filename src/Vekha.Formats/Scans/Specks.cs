using Vekha.Formats.Layout;

namespace Vekha.Formats.Scans;

/// <summary>Cleans a scan of dust: in an empty place specks would be taken for letters. A full stop stands beside its word.</summary>
internal sealed class Specks
{
    private const byte Ink = 160;

    /// <summary>In dots: a speck is not larger, and nothing larger is so near to it.</summary>
    private const int Largest = 6, Away = 14;

    private readonly GrayImage image;
    private readonly bool[] isLarge;
    private readonly List<int[]> small = [];

    private Specks(GrayImage image)
    {
        this.image = image;
        isLarge = new bool[image.Pixels.Length];
        Sort();
    }

    /// <summary>Whitens them in the picture itself.</summary>
    public static void CutFrom(GrayImage image)
    {
        var specks = new Specks(image);
        foreach (var dots in specks.small.Where(specks.IsAlone))
            foreach (var dot in dots)
                for (var y = -1; y <= 1; y++) specks.Beside(dot, y).Fill(255);
    }

    /// <summary>Groups of dots that touch are either large or small.</summary>
    private void Sort()
    {
        var isSeen = new bool[isLarge.Length];
        var group = new List<int>();
        for (var at = 0; at < isSeen.Length; at++)
        {
            if (isSeen[at] || image.Pixels[at] >= Ink) continue;
            group.Clear();
            group.Add(at);
            isSeen[at] = true;
            for (var i = 0; i < group.Count; i++) Spread(group[i], group, isSeen);
            if (group.Count <= Largest) small.Add([.. group]);
            else foreach (var dot in group) isLarge[dot] = true;
        }
    }

    private void Spread(int from, List<int> group, bool[] isSeen)
    {
        var (row, column) = (from / image.Width, from % image.Width);
        for (var y = Math.Max(0, row - 1); y <= Math.Min(image.Height - 1, row + 1); y++)
            for (var x = Math.Max(0, column - 1); x <= Math.Min(image.Width - 1, column + 1); x++)
            {
                var at = y * image.Width + x;
                if (isSeen[at] || image.Pixels[at] >= Ink) continue;
                isSeen[at] = true;
                group.Add(at);
            }
    }

    private bool IsAlone(int[] dots)
    {
        var (row, column) = (dots[0] / image.Width, dots[0] % image.Width);
        var (left, right) = (Math.Max(0, column - Away), Math.Min(image.Width, column + Away + 1));
        for (var y = Math.Max(0, row - Away); y <= Math.Min(image.Height - 1, row + Away); y++)
            if (isLarge.AsSpan(y * image.Width + left, right - left).Contains(true)) return false;
        return true;
    }

    /// <summary>The dots beside one, in its row or the one above or below.</summary>
    private Span<byte> Beside(int dot, int down)
    {
        var (row, column) = (Math.Clamp(dot / image.Width + down, 0, image.Height - 1), dot % image.Width);
        var (left, right) = (Math.Max(0, column - 1), Math.Min(image.Width, column + 2));
        return image.Pixels.AsSpan(row * image.Width + left, right - left);
    }
}
