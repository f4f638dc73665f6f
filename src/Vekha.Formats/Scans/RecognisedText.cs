using Vekha.Formats.Layout;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Scans;

/// <summary>Recognised pages → blocks, with notices of what was hard to read and what was mended.</summary>
internal static class RecognisedText
{
    /// <summary>Words recognised with less confidence should be compared with the picture.</summary>
    private const int Sure = 60;

    public static OpenedFile Opened(IReadOnlyList<Page> pages, Budget budget)
    {
        if (pages.All(page => page.Words.Count == 0)) throw new UnreadableException(Unreadable.NothingRecognised);
        var mended = pages.Select(page => page with { Words = Mended(page.Words) }).ToList();
        var opened = PageFlow.Read(mended, budget);
        var lines = (opened.Printed ?? "").Split('\n');
        var words = pages.Zip(mended).SelectMany(page => page.First.Words.Zip(page.Second.Words));
        return opened with
        {
            Notices = [.. words.SelectMany(word => Notices(word.First, word.Second, lines))
            .OrderBy(notice => notice.Line)]
        };
    }

    private static List<PageWord> Mended(IReadOnlyList<PageWord> words) => [.. words.Select((word, i) =>
        word.Confidence is null
            ? word
            : word with { Text = RomanNumerals.Mended(LookAlikes.Mended(word.Text), words.ElementAtOrDefault(i + 1).Text) })];

    private static IEnumerable<FileNotice> Notices(PageWord recognised, PageWord mended, string[] lines)
    {
        if (recognised.Confidence is not { } confidence) yield break;
        var line = Array.FindIndex(lines, text => text.Contains(mended.Text, StringComparison.Ordinal)) + 1;
        if (mended.Text != recognised.Text) yield return new(FileNoticeKind.Mended, line, mended.Text, recognised.Text, confidence);
        if (confidence < Sure && mended.Text.Any(char.IsLetterOrDigit))
            yield return new(FileNoticeKind.Unclear, line, mended.Text, null, confidence);
    }
}
