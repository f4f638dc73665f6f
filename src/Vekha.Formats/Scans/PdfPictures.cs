using System.Globalization;
using Vekha.Formats.Layout;
using Vekha.Formats.Opening;
using Vekha.Formats.Programs;

namespace Vekha.Formats.Scans;

/// <summary>Pages of a PDF file as pictures, made by «pdftoppm».</summary>
internal sealed class PdfPictures(WorkFolder folder)
{
    private const int MemoryMiB = 512;

    /// <returns>The files of the pages by number, counted from 1.</returns>
    public IReadOnlyDictionary<int, string> Make(string file, string name, int dots, int first, int last, TimeSpan time)
    {
        var program = ExternalProgram.Find("pdftoppm") ?? throw new UnreadableException(Unreadable.PdfReaderMissing);
        program.Run(folder, time, MemoryMiB, "-q", "-gray", "-r", $"{dots}", "-f", $"{first}", "-l", $"{last}", file, folder.File(name));
        return Directory.EnumerateFiles(folder.Path, name + "-*.pgm").ToDictionary(
            path => int.Parse(Path.GetFileNameWithoutExtension(path).AsSpan(name.Length + 1), CultureInfo.InvariantCulture));
    }

    public static GrayImage Load(string file) => GrayImage.OfPgm(File.ReadAllBytes(file));
}
