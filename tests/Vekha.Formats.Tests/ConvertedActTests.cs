using Vekha.Documents;
using Vekha.Formats.Tests.Writing;

namespace Vekha.Formats.Tests;

/// <summary>One act in every format reads alike.</summary>
public sealed class ConvertedActTests : IDisposable
{
    private readonly Converted converted = new();

    public void Dispose() => converted.Dispose();

    [Theory]
    [InlineData("odt")]
    [InlineData("html")]
    [InlineData("rtf")]
    [InlineData("doc")]
    public void An_act_of_our_own_reads_alike(string format) => ReadsAlike(new RandomPlans(32).Next(), format);

    /// <summary>A page does not print where a full line ends a paragraph of a cell, so parties are not compared.</summary>
    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public void Rows_of_a_table_in_a_pdf_keep_their_numbers_and_deadlines(int seed)
    {
        Converted.Need("pdftotext", "poppler-utils");
        var act = new RandomPlans(seed).Next();
        var read = DocumentReader.Read(DocumentFile.Read(converted.ByOffice(Converted.Docx(act), "pdf")).Text!);
        read.Plans.SelectMany(plan => plan.Measures).Select(measure => (measure.Number, measure.Deadline.Text))
            .ShouldBe(act.Plans.SelectMany(plan => plan.Measures).Select(measure => (measure.Number, measure.Deadline.Text)));
    }

    [Theory]
    [InlineData("000", "html")]
    [InlineData("000", "pdf")]
    [InlineData("001", "pdf")]
    [InlineData("003", "pdf")]
    public void A_real_act_reads_alike(string document, string format) => ReadsAlike(SampleActs.Gold(document), format);

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("tiff")]
    public void A_scanned_page_reads_like_the_page(string kind)
    {
        var act = new RandomPlans(31).Next();
        var scan = converted.Scanned(converted.ByOffice(Converted.Docx(act), "pdf"), act.Act is null ? 1 : 2, kind);
        var measures = DocumentReader.Read(DocumentFile.Read(scan).Text!).Plans.ShouldHaveSingleItem().Measures;
        measures.Count.ShouldBeGreaterThan(2);
        measures.Take(3).Select(measure => (measure.Number, measure.Deadline.Text)).ShouldBe(act.Plans[0].Measures.Take(3).Select(measure => (measure.Number, measure.Deadline.Text)));
    }

    private void ReadsAlike(Reading reading, string format)
    {
        if (format == "pdf") Converted.Need("pdftotext", "poppler-utils");
        var opened = DocumentFile.Read(converted.ByOffice(Converted.Docx(reading), format));
        opened.Refusal.ShouldBeNull();
        var (read, given) = (Lines(DocumentReader.Read(opened.Text!)), Lines(reading));
        read.Except(given).Take(3).ShouldBeEmpty();
        given.Except(read).Take(3).ShouldBeEmpty();
        read.Length.ShouldBe(given.Length);
    }

    private static string[] Lines(Reading reading) => ContractJson.Write(reading with { Findings = [] }).Split('\n');
}
