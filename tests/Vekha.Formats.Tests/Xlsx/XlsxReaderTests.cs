using System.IO.Compression;
using Vekha.Formats.Xlsx;

namespace Vekha.Formats.Tests.Xlsx;

public sealed class XlsxReaderTests
{
    [Fact]
    public void A_written_table_reads_back_as_texts()
    {
        var workbook = XlsxTable.Write("Лист", ["Название", "Год", "Открыт"], [["Центр «А»", 2024, new DateOnly(2024, 9, 1)], [null, 1.5m, null]]);
        XlsxReader.Read(new MemoryStream(workbook))!.Select(row => string.Join('|', row).TrimEnd('|')).ShouldBe(["Название|Год|Открыт", "Центр «А»|2024|45536", "|1.5"]);
    }

    [Fact]
    public void A_cell_that_is_not_written_down_leaves_its_column_empty() =>
        XlsxReader.Read(Workbook("""<row r="2"><c r="B2" t="inlineStr"><is><t>б</t></is></c><c r="D2"><v>4</v></c></row>"""))!
            .Select(row => string.Join('|', row)).ShouldBe(["", "|б||4"]);

    [Fact]
    public void Rows_and_columns_past_the_limits_are_not_read()
    {
        var rows = XlsxReader.Read(Workbook("""<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>"""))!;
        rows.Count.ShouldBeLessThanOrEqualTo(XlsxReader.MaxRows);
        rows[0].ShouldBe(["1"]);
    }

    [Fact]
    public void A_workbook_that_unpacks_to_much_is_refused()
    {
        using var bomb = Workbook($"<row><c t=\"str\"><v>{new string(' ', 70 << 20)}</v></c></row>");
        bomb.Length.ShouldBeLessThan(1 << 20);
        XlsxReader.Read(bomb).ShouldBeNull();
    }

    public static TheoryData<byte[]> NoWorkbooks => new([], [.. "PK"u8], [.. "PK\u0003\u0004"u8, .. new byte[200]], [.. "Просто текст"u8]);

    [Theory, MemberData(nameof(NoWorkbooks))]
    public void What_is_no_workbook_is_none(byte[] content) => XlsxReader.Read(new MemoryStream(content)).ShouldBeNull();

    [Fact]
    public void No_cut_of_a_workbook_throws()
    {
        var whole = XlsxTable.Write("Лист", ["а"], [["б"]]);
        for (var length = 0; length < whole.Length; length += 37) XlsxReader.Read(new MemoryStream(whole[..length])).ShouldBeNull();
    }

    private static MemoryStream Workbook(string rows)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string package = "http://schemas.openxmlformats.org/package/2006";
        const string types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", $"""<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/><Override PartName="/xl/sheet.xml" ContentType="{types}.worksheet+xml"/></Types>""");
            Add(archive, "_rels/.rels", $"""<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(archive, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{office}/worksheet" Target="sheet.xml"/></Relationships>""");
            Add(archive, "xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Лист" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Add(archive, "xl/sheet.xml", $"""<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>""");
        }
        file.Position = 0;
        return file;
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var entry = new StreamWriter(archive.CreateEntry(name).Open());
        entry.Write(content);
    }
}
