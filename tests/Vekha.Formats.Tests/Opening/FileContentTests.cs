using Vekha.Formats.Opening;

namespace Vekha.Formats.Tests.Opening;

public sealed class FileContentTests
{
    [Fact]
    public void A_document_is_told_by_its_main_part()
    {
        KindOf("word/document.xml").ShouldBe(FileKind.Docx);
        KindOf("word/document2.xml").ShouldBe(FileKind.Docx);
        KindOf("word/document.xml", "word/vbaProject.bin").ShouldBe(FileKind.MacroDocx);
        KindOf("[Content_Types].xml", "xl/workbook.xml").ShouldBe(FileKind.Xlsx);
        KindOf("xl/workbook.xml", "xl/vbaProject.bin").ShouldBe(FileKind.OtherSpreadsheet);
        KindOf("[Content_Types].xml", "ppt/presentation.xml").ShouldBe(FileKind.OtherArchive);
        KindOf("photo1.jpg").ShouldBe(FileKind.Zip);
    }

    [Fact]
    public void An_ODT_is_told_by_its_type() =>
        FileContent.KindOf(Zipped.Of(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")))
            .ShouldBe(FileKind.Odt);

    [Fact]
    public void A_torn_archive_is_damaged() =>
        FileContent.KindOf(Zipped.Of(("word/document.xml", "<x/>"))[..^30]).ShouldBe(FileKind.Damaged);

    [Fact]
    public void A_text_that_speaks_of_PDF_is_text_and_white_space_before_the_mark_is_not()
    {
        FileContent.KindOf("Файл начинается с %PDF-1.7"u8.ToArray()).ShouldBe(FileKind.Text);
        FileContent.KindOf("\r\n %PDF-1.7\n"u8.ToArray()).ShouldBe(FileKind.Pdf);
    }

    private static FileKind KindOf(params string[] entries) => FileContent.KindOf(Zipped.Of([.. entries.Select(entry => (entry, "<x/>"))]));
}
