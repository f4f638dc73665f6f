using Vekha.Formats.Pdf;
using Vekha.Formats.Scans;

namespace Vekha.Formats.Tests.Scans;

public sealed class PdfPicturesTests
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(40, 5)]
    [InlineData(41, 6)]
    [InlineData(PdfFile.MostPages, 8)]
    public void One_page_that_is_made_to_last_does_not_get_the_time_of_all(int pages, int seconds) =>
        PdfPictures.TimeFor(pages).ShouldBe(TimeSpan.FromSeconds(seconds));
}
