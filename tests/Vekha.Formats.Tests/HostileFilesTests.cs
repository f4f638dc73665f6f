using System.Diagnostics;
using Vekha.Documents;
using Vekha.Formats.Tests.Xlsx;

namespace Vekha.Formats.Tests;

/// <summary>Files made to exhaust a reader, one after the other in one process: each ends soon, and nothing of them stays.</summary>
[Collection(nameof(Alone))]
public sealed class HostileFilesTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    // What decoded pictures, unpacked parts and pools of the framework may hold for the next file.
    private const long MostKept = 150L << 20;

    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_ends_soon_and_leaves_nothing_behind()
    {
        var tool = Corpus.Tool("make-hostile");
        var folder = Directory.CreateTempSubdirectory("vekha-hostile-");
        try
        {
            using var maker = Process.Start(new ProcessStartInfo(tool, [folder.FullName]) { RedirectStandardOutput = true })!;
            await maker.StandardOutput.ReadToEndAsync(Ct);
            await maker.WaitForExitAsync(Ct);
            var files = folder.GetFiles();
            files.Length.ShouldBeGreaterThan(60);
            var held = GC.GetTotalMemory(forceFullCollection: true);
            foreach (var file in files)
            {
                // Of the processor, not of the clock: other programs run beside it, and no other test.
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                var opened = DocumentFile.Read(await File.ReadAllBytesAsync(file.FullName, Ct), Ct);
                if (opened.Text is { } text) DocumentReader.Read(text);
                (Process.GetCurrentProcess().TotalProcessorTime - before).ShouldBeLessThan(Longest, file.Name);
            }
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            (GC.GetTotalMemory(forceFullCollection: true) - held).ShouldBeLessThan(MostKept);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
