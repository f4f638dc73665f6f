using Vekha.Formats.Layout;
using Vekha.Formats.Opening;
using Vekha.Formats.Programs;
using Vekha.Formats.Scans;

namespace Vekha.Formats.Pdf;

/// <summary>A PDF file → blocks: its words and where they stand, and the lines drawn between them.</summary>
internal static class PdfFile
{
    public const int MostPages = 150;

    private const int MemoryMiB = 512;

    /// <summary>Dots per inch at which ruling lines are looked for.</summary>
    private const int Dots = 100;

    /// <summary>Confidence of recognition: emblems and stamps make words of little confidence.</summary>
    private const int ClearBesideText = 60;

    /// <summary>Of the processor, for the words of all pages.</summary>
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    public static OpenedFile Read(byte[] bytes, Budget budget, IProgress<int>? progress, CancellationToken ct)
    {
        using var folder = new WorkFolder(ct);
        var file = folder.Write("in.pdf", bytes);
        var printed = Words(folder, file, budget);
        if (printed.Count == 0) throw new UnreadableException(Unreadable.Damaged);
        var pictures = new PdfPictures(folder, file);
        var drawn = pictures.Make("rules", Dots, 1, printed.Count);
        var requests = new List<ScanRequest>();
        var pages = printed.Select((page, i) =>
        {
            var readable = page with { Words = TextLayer.Readable(page.Words) };
            return drawn.TryGetValue(i + 1, out var picture) ? Ruled(readable, picture, i + 1, pictures, requests) : readable;
        }).ToList();
        if (requests.Count == 0) return PageFlow.Read(pages, budget);
        foreach (var (number, scanned) in new ScannedPages(folder, progress).Read(requests))
            pages[number - 1] = With(pages[number - 1], scanned);
        return RecognisedText.Opened(pages, budget);
    }

    /// <summary>Ruling lines are looked for in the picture of the page: however a line is drawn, there it is seen.</summary>
    private static Page Ruled(Page page, string drawn, int number, PdfPictures pictures, List<ScanRequest> requests)
    {
        var picture = GrayImage.OfPgm(drawn);
        page = page with { Rules = [.. new RuleFinder(picture, 72.0 / Dots).Rules().Where(rule => !IsOfLetters(rule, page))] };
        var known = page.Words.Select(word => word.Box).ToList();
        if (UnreadInk.IsIn(picture, page, Dots / 72.0)) requests.Add(new(number, () => pictures.Scan(number, known)));
        return page;
    }

    /// <summary>A page that is all picture is taken as recognised; a picture on a page of text adds the words that are clear.</summary>
    private static Page With(Page page, Page scanned) => page.Words.Count == 0 ? scanned
        : page with
        {
            Words = [.. page.Words, .. scanned.Words.Where(word => word.Confidence >= ClearBesideText)],
            Rules = [.. page.Rules, .. scanned.Rules],
        };

    /// <summary>Stems of letters that stand one above the other.</summary>
    private static bool IsOfLetters(RulingLine rule, Page page) => !rule.IsLevel && page.Words
        .Where(word => rule.At > word.Box.Left + 0.5 && rule.At < word.Box.Right - 0.5)
        .Sum(word => Math.Max(0, Math.Min(rule.To, word.Box.Bottom) - Math.Max(rule.From, word.Box.Top))) * 2 > rule.To - rule.From;

    private static List<Page> Words(WorkFolder folder, string file, Budget budget)
    {
        var program = ExternalProgram.Find("pdftotext") ?? throw new UnreadableException(Unreadable.PdfReaderMissing);
        var printed = folder.File("words.html");
        var run = program.Run(folder, Time, MemoryMiB, "-bbox-layout", "-l", $"{MostPages + 1}", file, printed);
        var isLocked = run.Errors.Contains("password", StringComparison.OrdinalIgnoreCase);
        if (!File.Exists(printed)) throw new UnreadableException(isLocked ? Unreadable.Locked : Unreadable.Damaged);
        var pages = PdfWords.Of(printed, budget);
        return pages.Count <= MostPages ? pages : throw new UnreadableException(Unreadable.TooComplex);
    }
}
