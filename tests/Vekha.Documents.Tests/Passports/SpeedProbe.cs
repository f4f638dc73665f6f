using System.Diagnostics;
using Vekha.Formats;

namespace Vekha.Documents.Tests.Passports;

public sealed class SpeedProbe(ITestOutputHelper output)
{
    [Fact]
    public void Time()
    {
        var text = File.ReadAllText(Directory.GetFiles(CorpusTests.Folder()!, "002_*.txt").Single());
        for (var i = 0; i < 25; i++)
        {
            var watch = Stopwatch.StartNew();
            DocumentReader.Read(DocumentFile.Read(text).Text!);
            if (i > 15) output.WriteLine($"{watch.Elapsed.TotalMilliseconds} ms");
        }
    }
}
