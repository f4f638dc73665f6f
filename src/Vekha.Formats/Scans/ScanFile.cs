using Vekha.Formats.Layout;
using Vekha.Formats.Opening;
using Vekha.Formats.Programs;

namespace Vekha.Formats.Scans;

/// <summary>A picture, or pictures of pages in one file → blocks.</summary>
internal static class ScanFile
{
    public static OpenedFile Read(FileKind kind, byte[] bytes, Budget budget, IProgress<int>? progress, CancellationToken ct)
    {
        using var folder = new WorkFolder(ct);
        var files = PictureFile.Pages(folder, kind, bytes);
        var pages = new ScannedPages(folder, progress)
            .Read([.. files.Select((file, i) => new ScanRequest(i + 1, () => GrayImage.OfPgm(file)))]);
        return RecognisedText.Opened([.. pages.OrderBy(page => page.Key).Select(page => page.Value)], budget);
    }
}
