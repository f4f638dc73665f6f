using Vekha.Formats.Opening;

namespace Vekha.Formats.Tests.Docx;

/// <summary>Files made to harm: each is soon refused for a clear reason.</summary>
public sealed class HostileDocxTests
{
    [Fact]
    public void Nesting_ends_somewhere() =>
        Refused(
            WordFile.Of(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5000))
                + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 5000)))).ShouldBe(Unreadable.TooComplex);

    [Fact]
    public void A_million_cells_are_too_many() =>
        Refused(
            WordFile.Of(
                WordFile.Table(
                    [.. Enumerable.Repeat(WordFile.Tr([.. Enumerable.Repeat("<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>", 100)]),
                        10_000)]))).ShouldBe(Unreadable.TooManyParts);

    private static Unreadable? Refused(byte[] file) => DocumentFile.Read(file).Unreadable;
}
