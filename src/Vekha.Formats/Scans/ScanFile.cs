using Vekha.Formats.Layout;
using Vekha.Formats.Pdf;
using Vekha.Formats.Programs;

namespace Vekha.Formats.Scans;

/// <summary>Pictures of pages → blocks, with notices of what was hard to read.</summary>
internal static class ScanFile
{
    private const int MostPages = 40;

    /// <summary>Below it a word should be compared with the picture.</summary>
    private const int Sure = 60;

    public static OpenedFile Read(byte[] bytes)
    {
        var pictures = bytes[0] switch { 0xFF => [JpegPicture.Of(bytes)], 0x89 => [PngPicture.Of(bytes)], _ => TiffPictures.Of(bytes) };
        using var folder = new WorkFolder();
        return Read(folder, folder.Write("in.pdf", PictureAsPdf.Of(pictures)), pictures.Count);
    }

    /// <param name="file">A PDF file whose pages are pictures.</param>
    public static OpenedFile Read(WorkFolder folder, string file, int pages)
    {
        if (pages > MostPages) throw new UnreadableException(Refusal.TooComplex);
        var recognition = new Recognition();
        var pictures = new PdfPictures(folder).Make(file, "scan", ScanPage.Dots, 1, pages, TimeSpan.FromSeconds(5 + 3 * pages));
        if (pictures.Count == 0) throw new UnreadableException(Refusal.Damaged);
        var read = new Page[pages];
        Parallel.ForEach(pictures, new() { MaxDegreeOfParallelism = Math.Clamp(Environment.ProcessorCount, 1, 4) }, picture =>
            read[picture.Key - 1] = new ScanPage(PdfPictures.Load(picture.Value)).Read(recognition, folder, $"page{picture.Key}"));
        return Opened([.. read.Where(page => page is not null)]);
    }

    private static OpenedFile Opened(IReadOnlyList<Page> pages)
    {
        if (pages.All(page => page.Words.Count == 0)) throw new UnreadableException(Refusal.NothingRecognised);
        var opened = PageFlow.Read([.. pages.Select(page => page with { Words = [.. page.Words.Select(word => word with { Text = LookAlikes.Mended(word.Text) })] })]);
        var lines = (opened.Printed ?? "").Split('\n');
        return opened with { Notices = [.. pages.SelectMany(page => page.Words).SelectMany(word => Notices(word, lines)).OrderBy(notice => notice.Line)] };
    }

    private static IEnumerable<Notice> Notices(PageWord word, string[] lines)
    {
        var mended = LookAlikes.Mended(word.Text);
        var line = Array.FindIndex(lines, text => text.Contains(mended, StringComparison.Ordinal)) + 1;
        if (mended != word.Text) yield return new(NoticeKind.Mended, line, mended, word.Text, word.Confidence);
        if (word.Confidence < Sure && word.Text.Any(char.IsLetterOrDigit)) yield return new(NoticeKind.Unclear, line, mended, null, word.Confidence);
    }
}
