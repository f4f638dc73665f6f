using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Vekha.Cli.Tests;

/// <summary>Files made to harm, each read by a process of its own: it ends soon, stays small and says what is wrong.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const long MostBytes = 512L << 20;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public Task A_word_file_that_unpacks_to_200_mb() =>
        ShouldEndAsync(Word("<w:p><w:r><w:t>" + new string('а', 100_000_000) + "</w:t></w:r></w:p>"));

    [Fact]
    public Task A_million_cells() => ShouldEndAsync(
        Word("<w:tbl>" + Times("<w:tr>" + Times("<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>", 100) + "</w:tr>", 10_000) + "</w:tbl>"));

    [Fact]
    public Task A_long_cell_merged_over_thousands_of_rows() => ShouldEndAsync(Word(
        "<w:tbl><w:tr><w:tc/><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + Times(
            "<w:p><w:r><w:t>текст</w:t></w:r></w:p>", 20_000) + "</w:tc></w:tr>"
        + Times("<w:tr><w:tc/><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr>", 40_000) + "</w:tbl>"));

    [Fact]
    public Task A_row_said_to_stand_fifty_thousand_times() =>
        ShouldEndAsync(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml",
        "<o:d xmlns:o='o' xmlns:t='t' xmlns:b='b'><o:body><o:text><b:table><b:table-row b:number-rows-repeated='50000'><b:table-cell "
            + "b:number-columns-repeated='128'><t:p>x</t:p></b:table-cell></b:table-row></b:table></o:text></o:body></o:d>")));

    [Theory]
    [InlineData("<table>", "<tr><td>1<td>2<td>3<td>4<td>5<td>6<td>7<td>8<td>9<td>0", 100_000)]
    [InlineData("<table><tr><td><table><tr><td>", "<p>x", 1_000_000)]
    [InlineData("<table>", "<tr><td rowspan=1000 colspan=64>x", 49_000)]
    [InlineData("", "1. до 5 мая\n", 900_000)]
    public Task A_page_that_says_one_thing_for_ever(string start, string again, int times) =>
        ShouldEndAsync(Encoding.UTF8.GetBytes(start + Times(again, times)));

    [Theory]
    [InlineData("/Count 1000000 /Kids [3 0 R 3 0 R]", "[0 0 595 842]", "")]
    [InlineData("/Count 2 /Kids [2 0 R 2 0 R]", "[0 0 595 842]", "")]
    [InlineData("/Count 1 /Kids [3 0 R]", "[0 0 500000 500000]", "")]
    [InlineData("/Count 1 /Kids [3 0 R]", "[0 0 595 842]", "/X Do /X Do /X Do")]
    public Task A_pdf_without_end(string pages, string size, string drawing) => ShouldEndAsync(Pdf(
        "<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages {pages}>>",
        $"<</Type/Page/Parent 2 0 R/MediaBox{size}/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
        $"<</Length {drawing.Length}>>stream\n{drawing}\nendstream",
        "<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream"));

    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452000186A0000186A00800000000")]
    [InlineData("FFD8FFC0001108FFFFFFFF03011100021100031100FFDA000C03010002000300003F00")]
    [InlineData("49492A00080000000900000104000100000000A08601000101040001000000A0860100")]
    public Task A_picture_of_a_hundred_thousand_dots_a_side(string start) =>
        ShouldEndAsync([.. Convert.FromHexString(start), .. new byte[50_000]]);

    private async Task ShouldEndAsync(byte[] content)
    {
        await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "vekha.dll"), "read",
            file])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(20)) && Stopwatch.GetElapsedTime(started) < 3 * Longest)
            peak = Math.Max(peak, Peak(process));
        var took = Stopwatch.GetElapsedTime(started);
        process.Kill(entireProcessTree: true);
        (process.ExitCode, (await error).Length > 20).ShouldBe((2, true), await output);
        took.ShouldBeLessThan(Longest);
        peak.ShouldBeLessThan(MostBytes);
    }

    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It ended meanwhile.
        }
    }

    private static byte[] Word(string body) => Zip(("word/document.xml",
        $"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{body}</w:body></w:document>"));

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        return zip.ToArray();
    }

    /// <summary>Without a table of places: readers rebuild it.</summary>
    private static byte[] Pdf(params string[] objects) =>
        Encoding.ASCII.GetBytes("%PDF-1.5\n" + string.Concat(
            objects.Select((one, i) => $"{i + 1} 0 obj\n{one}\nendobj\n")) + $"trailer<</Size {objects.Length + 1}/Root 1 0 R>>\n%%EOF");

    private static string Times(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
