using Vekha.Formats.Layout;

namespace Vekha.Formats.Pdf;

/// <summary>Ink of a page that neither words nor ruling lines explain: a scanned page, a table pasted as a picture.</summary>
internal static class UnreadInk
{
    private const byte Dark = 140;

    /// <summary>The margin around words and lines, in points.</summary>
    private const double Around = 2;

    private const int FewLetters = 30;

    /// <summary>Shares of the page: a few printed lines; and beside text, more than an emblem and a stamp have.</summary>
    private const double OnBarePage = 0.002, BesideText = 0.015;

    public static bool IsIn(GrayImage picture, Page page, double dots)
    {
        var rest = new GrayImage(picture.Width, picture.Height, [.. picture.Pixels]);
        foreach (var word in page.Words) rest.Blank(Wider(word.Box), dots);
        foreach (var rule in page.Rules) rest.Blank(Wider(BoxOf(rule)), dots);
        var share = rest.Pixels.Count(dot => dot < Dark) / (double)rest.Pixels.Length;
        return share > (page.Words.Sum(word => word.Text.Length) < FewLetters ? OnBarePage : BesideText);
    }

    private static Box BoxOf(RulingLine rule) =>
        rule.IsLevel ? new(rule.From, rule.At, rule.To, rule.At) : new(rule.At, rule.From, rule.At, rule.To);

    private static Box Wider(Box box) => new(box.Left - Around, box.Top - Around, box.Right + Around, box.Bottom + Around);
}
