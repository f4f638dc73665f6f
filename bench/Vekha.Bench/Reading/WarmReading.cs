using Vekha.Documents;
using Vekha.Formats;

namespace Vekha.Bench.Reading;

/// <summary>Documents read again and again in one process: from text to the finished reading, beside what it takes to only part the text
/// into blocks.</summary>
internal static class WarmReading
{
    private const int WarmUps = 40;
    private const int Times = 40;

    public static async Task MeasureAsync(string file, double? goal)
    {
        var (bytes, name) = (await File.ReadAllBytesAsync(file), Path.GetFileName(file));
        var text = DocumentFile.Read(bytes).Text!;
        FigureTable.Line(
            $"blocks of {name}, warm (baseline)", await Figures.OfAsync(WarmUps, Times, () => Done(() => DocumentFile.Read(bytes))));
        FigureTable.Line(
            $"reading of {name}, warm", await Figures.OfAsync(WarmUps, Times, () => Done(() => DocumentReader.Read(text))), goal);
    }

    private static Task Done(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
