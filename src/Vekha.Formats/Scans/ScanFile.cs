using Vekha.Formats.Opening;
using Vekha.Formats.Programs;

namespace Vekha.Formats.Scans;

/// <summary>A picture, or pictures of pages in one file → blocks.</summary>
internal static class ScanFile
{
    public static OpenedFile Read(byte[] bytes)
    {
        var pictures = bytes[0] switch { 0xFF => [JpegPicture.Of(bytes)], 0x89 => [PngPicture.Of(bytes)], _ => TiffPictures.Of(bytes) };
        using var folder = new WorkFolder();
        var scanned = new ScannedPages(folder, folder.Write("in.pdf", PictureAsPdf.Of(pictures)));
        var pages = scanned.Read([.. Enumerable.Range(1, pictures.Count).Select(number => new ScanRequest(number, []))]);
        if (pages.Count == 0) throw new UnreadableException(Unreadable.Damaged);
        return RecognisedText.Opened([.. pages.OrderBy(page => page.Key).Select(page => page.Value)]);
    }
}
