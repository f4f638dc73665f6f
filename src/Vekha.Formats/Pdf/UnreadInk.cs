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

    /// <param name="picture">Whitened where the page has words and lines: a copy of each page would double what a file takes.</param>
    public static bool IsIn(GrayImage picture, Page page, double dots)
    {
        foreach (var word in page.Words) picture.Blank(Wider(word.Box), dots);
        foreach (var rule in page.Rules) picture.Blank(Wider(BoxOf(rule)), dots);
        var share = picture.Pixels.Count(dot => dot < Dark) / (double)picture.Pixels.Length;
        return share > (page.Words.Sum(word => word.Text.Length) < FewLetters ? OnBarePage : BesideText);
    }

    private static Box BoxOf(RulingLine rule) =>
        rule.IsLevel ? new(rule.From, rule.At, rule.To, rule.At) : new(rule.At, rule.From, rule.At, rule.To);

    private static Box Wider(Box box) => new(box.Left - Around, box.Top - Around, box.Right + Around, box.Bottom + Around);
}
