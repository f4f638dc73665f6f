using System.Globalization;
using Vekha.Formats.Layout;
using Vekha.Formats.Opening;
using Vekha.Formats.Programs;

namespace Vekha.Formats.Scans;

/// <summary>Pages of a PDF file as pictures, made by «pdftoppm».</summary>
internal sealed class PdfPictures(WorkFolder folder, string file)
{
    private const int MemoryMiB = 512;

    private const int PagesInSecond = 40;

    /// <returns>The files of the pages by number, counted from 1.</returns>
    public IReadOnlyDictionary<int, string> Make(string name, int dots, int first, int last)
    {
        var program = ExternalProgram.Find("pdftoppm") ?? throw new UnreadableException(Unreadable.PdfReaderMissing);
        var time = TimeFor(last - first + 1);
        program.Run(folder, time, MemoryMiB, "-q", "-gray", "-r", $"{dots}", "-f", $"{first}", "-l", $"{last}", file, folder.File(name));
        return Directory.EnumerateFiles(folder.Path, name + "-*.pgm").ToDictionary(
            path => int.Parse(Path.GetFileNameWithoutExtension(path).AsSpan(name.Length + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>Of the processor. A page takes a fiftieth of a second; one that is made to last does not get the time of all.</summary>
    internal static TimeSpan TimeFor(int pages) => TimeSpan.FromSeconds(4 + Math.Ceiling(pages / (double)PagesInSecond));

    /// <summary>The picture of a page for recognition.</summary>
    /// <param name="known">What need not be recognised: the file says itself what stands there.</param>
    /// <returns>null where the page is damaged.</returns>
    public GrayImage? Scan(int page, IReadOnlyList<Box> known)
    {
        if (!Make($"scan{page}", ScanPage.Dots, page, page).TryGetValue(page, out var path)) return null;
        var picture = GrayImage.OfPgm(path);
        File.Delete(path);
        foreach (var box in known) picture.Blank(box, ScanPage.Dots / 72.0);
        return picture;
    }
}
