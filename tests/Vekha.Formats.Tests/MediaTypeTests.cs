using System.Text;
using Vekha.Formats.Opening;

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
    public async Task A_type_is_told_by_content(string content, string type) =>
        (await TypeAsync(Encoding.UTF8.GetBytes(content))).ShouldBe(type);

    [Fact]
    public async Task Pictures_are_told_by_their_first_bytes()
    {
        (await TypeAsync([0xFF, 0xD8, 0xFF, 0xE0])).ShouldBe("image/jpeg");
        (await TypeAsync([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A])).ShouldBe("image/png");
    }

    private static async Task<string> TypeAsync(byte[] content)
    {
        var (stream, ct) = (new MemoryStream(content), TestContext.Current.CancellationToken);
        var type = await MediaType.OfAsync(await FileContent.KindAsync(stream, ct), stream, ct);
        stream.Position.ShouldBe(0);
        return type;
    }
}
