using Vekha.Formats.Layout;

namespace Vekha.Formats.Scans;

/// <summary>Dashes are recognised one for another: the long one is as wide as the type is high, a hyphen a third of it.</summary>
internal static class Dashes
{
    private const double Hyphen = 0.45, Short = 0.75;

    /// <summary>Of the height of the line: a dash is not higher, and lies between these.</summary>
    private const double Highest = 0.2, Above = 0.3, Below = 0.8;

    private const byte Ink = 160;

    /// <returns>What a sign of so many heights of its line is; anything else as it was recognised.</returns>
    public static string Mended(string recognised, double width) => recognised switch
    {
        "—" when width < Short => "–",
        "-" when width > Hyphen => "–",
        _ => recognised,
    };

    /// <summary>The only dash within a word, between figures, measured in the picture by their height: «2026–2028».</summary>
    /// <param name="box">In dots, as high as the line.</param>
    public static string Mended(string word, GrayImage image, Box box)
    {
        if (word.Length < 3 || word.AsSpan(1, word.Length - 2).IndexOfAny("-—") is not (>= 0 and var before)
            || word.AsSpan(before + 2).IndexOfAny("-–—") >= 0
            || !char.IsDigit(word[before]) || !char.IsDigit(word[before + 2])) return word;
        var figures = Inked(image, box);
        if (figures.Height <= 0) return word;
        var mended = Mended(word.Substring(before + 1, 1), Widest(image, figures) / figures.Height);
        return $"{word.AsSpan(0, before + 1)}{mended}{word.AsSpan(before + 2)}";
    }

    /// <summary>Without the white above and below.</summary>
    private static Box Inked(GrayImage image, Box box)
    {
        var (left, right) = (Math.Clamp((int)box.Left, 0, image.Width), Math.Clamp((int)Math.Ceiling(box.Right), 0, image.Width));
        var rows = Enumerable.Range(0, image.Height).Where(y => y >= box.Top && y < box.Bottom
            && image.Row(y)[left..Math.Max(left, right)].IndexOfAnyInRange((byte)0, (byte)(Ink - 1)) >= 0).ToList();
        return rows.Count == 0 ? box with { Bottom = box.Top } : box with { Top = rows[0], Bottom = rows[^1] + 1 };
    }

    /// <summary>Columns of dots side by side that have nothing but a thin stroke in the middle.</summary>
    private static double Widest(GrayImage image, Box box)
    {
        var (widest, width) = (0, 0);
        for (var x = Math.Max(0, (int)box.Left); x < Math.Min(image.Width, (int)Math.Ceiling(box.Right)); x++)
        {
            width = IsDash(image, x, box) ? width + 1 : 0;
            widest = Math.Max(widest, width);
        }
        return widest;
    }

    private static bool IsDash(GrayImage image, int x, Box box)
    {
        var (first, last) = (-1, -1);
        for (var y = Math.Max(0, (int)box.Top); y < Math.Min(image.Height, (int)Math.Ceiling(box.Bottom)); y++)
        {
            if (image.Pixels[y * image.Width + x] >= Ink) continue;
            if (first < 0) first = y;
            last = y;
        }
        return first >= 0 && last - first + 1 <= Math.Ceiling(Highest * box.Height)
            && first >= box.Top + Above * box.Height && last <= box.Top + Below * box.Height;
    }
}
