using Vekha.Formats.Layout;
using Vekha.Formats.Programs;

namespace Vekha.Formats.Scans;

/// <summary>Reads a page as it lies, and turns it if hardly a word is clear.</summary>
internal sealed class Orientation(Recognition recognition, WorkFolder folder, string name)
{
    /// <summary>Upright pages are far above it, others far below.</summary>
    private const double Clear = 65;

    private const int FewestLetters = 20;

    public Page Read(GrayImage picture)
    {
        var page = Read(picture, 0);
        if (IsClear(page) || !new ScanPage(picture).HasText) return page;
        int[] turns = recognition.Turns(folder, name, picture) is { } told ? [told] : [1, 2, 3];
        return turns.Where(turn => turn > 0).Select(turn => Read(picture.Turned(turn), turn)).Prepend(page).MaxBy(Clearness)!;
    }

    private Page Read(GrayImage picture, int turn) => new ScanPage(picture).Read(recognition, folder, $"{name}-{turn}");

    private static bool IsClear(Page page) => Clearness(page) >= Clear && page.Words.Sum(word => word.Text.Length) >= FewestLetters;

    /// <summary>The confidence of an average letter.</summary>
    private static double Clearness(Page page)
    {
        var letters = page.Words.Sum(word => word.Text.Length);
        return page.Words.Sum(word => (word.Confidence ?? 0.0) * word.Text.Length) / Math.Max(FewestLetters, letters);
    }
}
