using System.Text;

namespace Vekha.Formats.Tests;

public sealed class MediaTypeTests
{
    public static TheoryData<string, string> Kinds => new()
    {
        { "Распоряжение", "text/plain" },
        { "<html><body><p>Распоряжение</p></body></html>", "text/html" },
        { "%PDF-1.7\n", "application/pdf" },
        { "{\\rtf1 }", "application/rtf" },
        { "II*\0", "image/tiff" },
        { "GIF89a", "application/octet-stream" },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void A_type_is_told_by_content(string content, string type) => MediaType.Of(Encoding.UTF8.GetBytes(content)).ShouldBe(type);

    [Fact]
    public void Pictures_are_told_by_their_first_bytes()
    {
        MediaType.Of([0xFF, 0xD8, 0xFF, 0xE0]).ShouldBe("image/jpeg");
        MediaType.Of([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]).ShouldBe("image/png");
    }
}
