using System.Globalization;
using Vekha.Formats.Layout;
using Vekha.Formats.Opening;
using Vekha.Formats.Programs;

namespace Vekha.Formats.Scans;

/// <summary>The pictures of one page → words, by Tesseract.</summary>
/// <param name="atOnce">Runs at a time for one page: a page that is read alone uses all processors, each for a part of its
/// pictures.</param>
internal sealed class Recognition(int atOnce)
{
    private const int MemoryMiB = 512;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    private readonly ExternalProgram program = ExternalProgram.Find("tesseract")
        ?? throw new UnreadableException(Unreadable.TextRecognitionMissing);

    /// <summary>For each picture its words, in points of the picture.</summary>
    public IReadOnlyList<List<PageWord>> Words(WorkFolder folder, string name, IReadOnlyList<byte[]> pictures)
    {
        var found = new List<PageWord>[pictures.Count];
        var runs = Math.Min(atOnce, pictures.Count);
        Task.WhenAll([.. Enumerable.Range(0, runs).Select(run => Task.Run(() =>
        {
            List<int> own = [.. Enumerable.Range(0, pictures.Count).Where(i => i % runs == run)];
            foreach (var (i, words) in own.Zip(WordsOf(folder, $"{name}-{run}", [.. own.Select(i => pictures[i])]))) found[i] = words;
        }))]).GetAwaiter().GetResult();
        return found;
    }

    private List<List<PageWord>> WordsOf(WorkFolder folder, string name, IReadOnlyList<byte[]> pictures)
    {
        var files = pictures.Select((picture, i) => folder.Write($"{name}-{i}.pgm", picture)).ToList();
        var list = folder.File(name + ".txt");
        File.WriteAllLines(list, files);
        var run = program.Run(
            folder, Time, MemoryMiB, list, folder.File(name), "-l", "rus", "--psm", "6", "--dpi", $"{ScanPage.Dots}", "tsv");
        foreach (var file in files) File.Delete(file);
        var found = folder.File(name + ".tsv");
        if (!File.Exists(found))
            throw new UnreadableException(run.Errors.Contains("rus", StringComparison.Ordinal)
                ? Unreadable.RussianMissing
                : Unreadable.Damaged);
        return [.. Parsed(File.ReadAllLines(found), pictures.Count).Select(Strokes.Cut)];
    }

    /// <summary>How a page lies, told by its letters.</summary>
    /// <returns>Quarters of a turn to the right that set it upright; null where the program cannot tell.</returns>
    public int? Turns(WorkFolder folder, string name, GrayImage picture)
    {
        var file = folder.Write($"{name}-lies.pgm", picture.Pgm(0, 0, picture.Width, picture.Height, 0));
        program.Run(folder, Time, MemoryMiB, file, folder.File(name), "--psm", "0", "-l", "osd");
        File.Delete(file);
        if (!File.Exists(folder.File(name + ".osd"))) return null;
        var rotate = File.ReadLines(folder.File(name + ".osd"))
            .FirstOrDefault(line => line.StartsWith("Rotate:", StringComparison.Ordinal));
        return rotate is not null && Number(rotate[7..].Trim()) is > 0 and var degrees ? degrees / 90 % 4 : null;
    }

    /// <summary>Words take the height of their line, so that small and large letters are on one level.</summary>
    private static List<List<PageWord>> Parsed(string[] rows, int pictures)
    {
        var words = Enumerable.Range(0, pictures).Select(_ => new List<PageWord>()).ToList();
        var line = default(Box);
        foreach (var row in rows.Skip(1))
        {
            var fields = row.Split('\t');
            if (fields.Length < 12 || Number(fields[1]) is not (>= 1 and var picture) || picture > pictures) continue;
            var (left, top) = (Number(fields[6]), Number(fields[7]));
            var box = new Box(left, top, left + Number(fields[8]), top + Number(fields[9]));
            if (fields[0] == "4") line = box;
            if (fields[0] == "5" && fields[11].Trim() is { Length: > 0 } text)
            {
                var asHighAsLine = box with { Top = line.Top, Bottom = line.Bottom };
                words[picture - 1].Add(new(Dashes.Mended(text, box.Width / line.Height), asHighAsLine, Confidence(fields[10])));
            }
        }
        return words;
    }

    private static int Number(string field) =>
        int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int Confidence(string field) =>
        double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence)
            ? (int)Math.Clamp(confidence, 0, 100)
            : 0;
}
