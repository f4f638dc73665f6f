using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Vekha.Documents;
using Vekha.Documents.Printing;
using Vekha.Formats.Docx.Writing;

namespace Vekha.Formats.Tests.Docx.Writing;

public sealed class DocxWriterTests
{
    private static readonly Reading[] Readings = [new PrintablePlans(3).Next(), new PrintablePassports(8).Next()];

    [Fact]
    public void The_file_is_what_the_format_asks_for()
    {
        foreach (var reading in Readings)
            Within(reading, document => new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty());
    }

    [Fact]
    public void Titles_of_a_table_are_printed_again_on_every_page()
    {
        foreach (var reading in Readings)
            Within(reading, document => document.MainDocumentPart!.Document!.Body!.Elements<Table>()
                .Where(table => table.InnerText.Contains("п/п", StringComparison.Ordinal))
                .ShouldAllBe(table => table.Descendants<TableHeader>().Any()));
    }

    [Fact]
    public void Act_stands_upright_and_its_annexes_across()
    {
        var reading = Readings[0] with { Act = new RandomActs(new(1), new(new(1))).Next() };
        Within(reading, document => document.MainDocumentPart!.Document!.Body!.Descendants<PageSize>()
            .Select(page => page.Orient?.Value == PageOrientationValues.Landscape).ShouldBe([false, true]));
    }

    private static void Within(Reading reading, Action<WordprocessingDocument> check)
    {
        using var file = new MemoryStream(DocxWriter.Write(OfficialForm.Of(reading)));
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        check(document);
    }
}
