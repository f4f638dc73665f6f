using Vekha.Documents;
using Vekha.Formats.Opening;
using Vekha.Formats.Tests.Docx.Writing;

namespace Vekha.Formats.Tests;

/// <summary>One act in every format reads alike.</summary>
public sealed class ConvertedActTests : IDisposable
{
    private readonly Converted converted = new();

    public static TheoryData<string, string> RealActs =>
        [.. from document in new[] { "000", "001", "003", "004" } from format in new[] { "odt", "html", "rtf", "doc",
            "pdf" } select (document, format)];

    public void Dispose() => converted.Dispose();

    [Theory]
    [InlineData("odt", 32)]
    [InlineData("html", 32)]
    [InlineData("rtf", 32)]
    [InlineData("doc", 32)]
    [InlineData("pdf", 31)]
    [InlineData("pdf", 32)]
    [InlineData("pdf", 50)]
    [InlineData("pdf", 142)]
    public void An_act_of_our_own_reads_alike(string format, int seed) => ReadsAlike(new RandomPlans(seed).Next(), format);

    [Theory]
    [MemberData(nameof(RealActs))]
    public void A_real_act_reads_alike(string document, string format) => ReadsAlike(SampleActs.Gold(document), format);

    /// <summary>Nothing but white between the columns, nothing but lines between the rows, or a frame alone.</summary>
    [Theory]
    [InlineData("<w:tblBorders>.*?</w:tblBorders>")]
    [InlineData("<w:(?:left|right|insideV) [^>]*>")]
    [InlineData("<w:inside[HV] [^>]*>")]
    public void A_table_that_lacks_lines_reads_alike_in_a_pdf(string lines)
    {
        Converted.Need("pdftotext", "poppler-utils");
        var act = new RandomPlans(32).Next();
        ShouldBeAlike(act, DocumentFile.Read(converted.ByOffice(Zipped.Without(Converted.Docx(act), "word/document.xml", lines), "pdf"),
            TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("tiff")]
    public void A_scanned_page_reads_like_the_page(string kind)
    {
        var act = new RandomPlans(31).Next();
        var scan = converted.Scanned(converted.ByOffice(Converted.Docx(act), "pdf"), act.Act is null ? 1 : 2, kind);
        var measures =
            DocumentReader.Read(DocumentFile.Read(scan, TestContext.Current.CancellationToken).Text!).Plans.ShouldHaveSingleItem().Measures;
        measures.Count.ShouldBeGreaterThan(2);
        measures.Take(3).Select(measure => (measure.Number, measure.Deadline.Text))
            .ShouldBe(act.Plans[0].Measures.Take(3).Select(measure => (measure.Number, measure.Deadline.Text)));
    }

    private void ReadsAlike(Reading reading, string format)
    {
        if (format == "pdf") Converted.Need("pdftotext", "poppler-utils");
        ShouldBeAlike(reading, DocumentFile.Read(converted.ByOffice(Converted.Docx(reading), format)));
    }

    private static void ShouldBeAlike(Reading reading, OpenedFile opened)
    {
        opened.Unreadable.ShouldBeNull();
        var (read, given) = (Lines(DocumentReader.Read(opened.Text!)), Lines(reading));
        read.Except(given).Take(3).ShouldBeEmpty();
        given.Except(read).Take(3).ShouldBeEmpty();
        read.Length.ShouldBe(given.Length);
    }

    private static string[] Lines(Reading reading) => ContractJson.Write(reading with { Findings = [] }).Split('\n');
}
