using System.Globalization;
using Vekha.Formats.Opening;
using Vekha.Formats.Programs;

namespace Vekha.Formats.Scans;

/// <summary>A picture, or a file of several, → its pages, decoded by the program Vekha.Pictures,
/// which lies in a folder beside this one.</summary>
internal static class PictureFile
{
    private const int MemoryMiB = 1024;
    private const int TooLarge = 3;

    /// <summary>The longer side of A4: the size that a scanned page is taken to have.</summary>
    private const double LongSide = 842.0 / 72 * ScanPage.Dots;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(30);
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "pictures", "Vekha.Pictures.dll");

    /// <returns>The files of the pages in their order.</returns>
    public static IReadOnlyList<string> Pages(WorkFolder folder, FileKind kind, byte[] bytes)
    {
        var file = folder.Write("picture", bytes);
        var side = LongSide.ToString("0", CultureInfo.InvariantCulture);
        var run = Found().Run(folder, Time, MemoryMiB, "exec", Program, $"{kind}", file, folder.File("picture"), side);
        if (run.Status == TooLarge) throw new UnreadableException(Unreadable.TooComplex);
        var pages = Enumerable.Range(1, ScannedPages.MostPages).Select(page => folder.File($"picture-{page}.pgm"))
            .TakeWhile(File.Exists).ToList();
        return run.Status == 0 && pages.Count > 0 ? pages : throw new UnreadableException(Unreadable.Damaged);
    }

    private static ExternalProgram Found() => ExternalProgram.Find("dotnet") is { } dotnet && File.Exists(Program)
        ? dotnet : throw new UnreadableException(Unreadable.PictureReaderMissing);
}
