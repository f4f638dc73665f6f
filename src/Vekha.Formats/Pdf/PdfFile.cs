using Vekha.Formats.Layout;
using Vekha.Formats.Programs;
using Vekha.Formats.Scans;

namespace Vekha.Formats.Pdf;

/// <summary>A PDF file → blocks: its words and where they stand, and the lines drawn between them.</summary>
internal static class PdfFile
{
    public const int MostPages = 150;

    private const int MemoryMiB = 512;

    /// <summary>Dots an inch at which ruling lines are looked for.</summary>
    private const int Dots = 100;

    /// <summary>Fewer letters a page than this make a scan with a stamp, not a text.</summary>
    private const int FewestLetters = 30;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(9);

    public static OpenedFile Read(byte[] bytes)
    {
        using var folder = new WorkFolder();
        var file = folder.Write("in.pdf", bytes);
        var pages = Words(folder, file);
        if (pages.Count == 0) throw new UnreadableException(Refusal.Damaged);
        if (pages.Sum(page => page.Words.Sum(word => word.Text.Length)) < FewestLetters * pages.Count) return ScanFile.Read(folder, file, pages.Count);
        var pictures = new PdfPictures(folder).Make(file, "rules", Dots, 1, pages.Count, Time);
        return PageFlow.Read([.. pages.Select((page, i) => page with { Rules = [.. Rules(pictures, i + 1).Where(rule => !IsOfLetters(rule, page))] })]);
    }

    /// <summary>Looked for in the picture of the page: however a line is drawn, there it is seen.</summary>
    private static IReadOnlyList<Rule> Rules(IReadOnlyDictionary<int, string> pictures, int page) =>
        pictures.TryGetValue(page, out var picture) ? new RuleFinder(PdfPictures.Load(picture), 72.0 / Dots).Rules() : [];

    /// <summary>Stems of letters that stand one above the other.</summary>
    private static bool IsOfLetters(Rule rule, Page page) => !rule.IsLevel && page.Words
        .Where(word => rule.At > word.Box.Left + 0.5 && rule.At < word.Box.Right - 0.5)
        .Sum(word => Math.Max(0, Math.Min(rule.To, word.Box.Bottom) - Math.Max(rule.From, word.Box.Top))) * 2 > rule.To - rule.From;

    private static List<Page> Words(WorkFolder folder, string file)
    {
        var program = ExternalProgram.Find("pdftotext") ?? throw new UnreadableException(Refusal.PdfReaderMissing);
        var run = program.Run(folder, Time, MemoryMiB, "-bbox-layout", "-l", $"{MostPages + 1}", file, folder.File("words.html"));
        if (!File.Exists(folder.File("words.html"))) throw new UnreadableException(run.Said.Contains("password", StringComparison.OrdinalIgnoreCase) ? Refusal.Locked : Refusal.Damaged);
        var pages = PdfWords.Of(folder.File("words.html"));
        if (pages.Count > MostPages) throw new UnreadableException(Refusal.TooComplex);
        return pages;
    }
}
