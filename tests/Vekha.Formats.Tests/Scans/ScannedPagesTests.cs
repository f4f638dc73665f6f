using Vekha.Documents;
using Vekha.Formats.Tests.Docx.Writing;

namespace Vekha.Formats.Tests.Scans;

/// <summary>Pages that are pictures, alone, turned, or among pages of text.</summary>
public sealed class ScannedPagesTests : IDisposable
{
    private readonly Converted converted = new();
    private readonly Reading act = new RandomPlans(31).Next();

    public void Dispose() => converted.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_page_that_lies_on_its_side_or_head_is_turned(int quarters) =>
        Numbers(PictureAsPdf.Of(converted.Picture(Pdf(), 1).Turned(quarters))).Take(3)
            .ShouldBe(act.Plans[0].Measures.Select(measure => measure.Number).Take(3));

    [Theory]
    [InlineData(0.6, 0.9, 15, 0.9)]
    [InlineData(-1.7, 0.7, 25, 0.7)]
    public void A_table_of_a_bad_scan_is_found(double degrees, double pale, int grain, double shadow) =>
        Numbers(PictureAsPdf.Of(new Scanner(degrees, pale, grain, shadow).Scan(converted.Picture(Pdf(), 1)))).Take(3)
            .ShouldBe(act.Plans[0].Measures.Select(measure => measure.Number).Take(3));

    [Fact]
    public void A_scanned_page_among_pages_of_text_is_recognised()
    {
        var pdf = Pdf();
        Numbers(converted.WithPage(pdf, 2, PictureAsPdf.Of(converted.Picture(pdf, 2))))
            .ShouldBe(act.Plans[0].Measures.Select(measure => measure.Number));
    }

    private byte[] Pdf() => converted.ByOffice(Converted.Docx(act), "pdf");

    private static IEnumerable<string?> Numbers(byte[] pdf) =>
        DocumentReader.Read(DocumentFile.Read(pdf).Text!).Plans.ShouldHaveSingleItem().Measures.Select(measure => measure.Number);
}
