using Vekha.Formats.Xlsx;

namespace Vekha.Formats.Tests.Xlsx;

/// <summary>Workbooks made to harm: small files that other readers spend a gigabyte or a minute on.</summary>
[Collection(nameof(Alone))]
public sealed class HostileXlsxTests
{
    private const int MostMiB = 200;

    [Fact]
    public async Task Four_million_cells_in_a_row_are_stepped_over()
    {
        var rows = (await ReadAsync(sheet => Repeat(sheet, "<row r=\"1\">", "<c><v>1</v></c>", 4_000_000, "</row>")))!;
        rows[0].Count.ShouldBe(XlsxReader.MaxColumns);
    }

    [Fact]
    public async Task Four_million_runs_in_a_shared_text_are_cut()
    {
        var rows = (await ReadAsync(
            sheet => sheet.Write("<row><c t=\"s\"><v>0</v></c></row>"),
            shared => Repeat(shared, "<si>", "<r><t>а</t></r>", 4_000_000, "</si>")))!;
        rows[0][0].Length.ShouldBeInRange(1000, 4000);
    }

    [Fact]
    public async Task A_cell_in_the_last_corner_makes_no_sheet_as_large()
    {
        var rows = (await ReadAsync(sheet => sheet.Write(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>")))!;
        rows.Count.ShouldBeLessThanOrEqualTo(XlsxReader.MaxRows);
        rows.Sum(row => row.Count).ShouldBe(1);
    }

    [Fact]
    public async Task A_long_text_shown_in_every_cell_counts_as_often_as_it_is_shown()
    {
        var rows = (await ReadAsync(
            sheet =>
            {
                for (var row = 0; row < XlsxReader.MaxRows; row++)
                    Repeat(sheet, "<row>", "<c t=\"s\"><v>0</v></c>", XlsxReader.MaxColumns, "</row>");
            },
            shared => shared.Write($"<si><t>{new string('я', 4000)} </t></si>")))!;
        rows.Sum(row => row.Sum(cell => (long)cell.Length)).ShouldBeLessThan(5_000_000);
    }

    [Fact]
    public async Task An_endless_attribute_is_refused_or_read() =>
        await ReadAsync(sheet => Repeat(sheet, "<row><c r=\"", "A", 60_000_000, "\"><v>1</v></c></row>"), mostMiB: 512);

    /// <summary>Reads a workbook while somebody watches how much memory that takes.</summary>
    private static async Task<IReadOnlyList<IReadOnlyList<string>>?> ReadAsync(
        Action<TextWriter> sheet, Action<TextWriter>? shared = null, int mostMiB = MostMiB)
    {
        using var file = SampleWorkbook.Of(sheet, shared);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var reading = Task.Run(() => XlsxReader.Read(file));
        var most = 0L;
        while (await Task.WhenAny(reading, Task.Delay(5)) != reading)
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false) - before);
        most.ShouldBeLessThan((long)mostMiB << 20);
        return await reading;
    }

    private static void Repeat(TextWriter writer, string start, string part, int times, string end)
    {
        writer.Write(start);
        for (var i = 0; i < times; i++) writer.Write(part);
        writer.Write(end);
    }
}

/// <summary>Tests that watch the memory of the whole process, or its clock.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
