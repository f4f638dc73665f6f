using System.Diagnostics;
using Vekha.Documents;
using Vekha.Documents.Blocks;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Tests;

/// <summary>Files made to exhaust a reader, one after the other in one process: of each no more is made than is known beforehand, and
/// nothing of it stays. How long they take is measured by «bench files».</summary>
public sealed class HostileFilesTests
{
    // What decoded pictures, unpacked parts and pools of the framework may hold for the next file.
    private const long MostKept = 150L << 20;

    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_ends_within_its_budget_and_leaves_nothing_behind()
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
            foreach (var file in files)
            {
                var opened = DocumentFile.Read(await File.ReadAllBytesAsync(file.FullName, Ct), Ct);
                if (opened.Text is not { } text)
                {
                    opened.Unreadable.ShouldNotBeNull(file.Name);
                    // Counts end a file, not the clock: that would be a reader which works without counting.
                    if (file.Extension is ".docx" or ".odt" or ".html" or ".txt")
                        opened.Unreadable.ShouldNotBe(Unreadable.TooSlow, file.Name);
                    continue;
                }
                ShouldFit(text, file.Name);
                DocumentReader.Read(text);
            }
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.GetTotalMemory(forceFullCollection: true).ShouldBeLessThan(MostKept);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void ShouldFit(DocumentText text, string name)
    {
        var cells = text.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).ToList();
        cells.Count.ShouldBeLessThanOrEqualTo(Budget.MostCells, name);
        cells.ShouldAllBe(cell => cell.Text.Length <= Budget.MostLettersOfCell, name);
        var letters = text.Blocks.OfType<Paragraph>().Sum(paragraph => paragraph.Text.Length) + cells.Sum(cell => cell.Text.Length);
        letters.ShouldBeLessThanOrEqualTo(Budget.MostLetters, name);
    }
}
