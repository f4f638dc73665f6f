using System.Text;
using Vekha.Formats.Csv;

namespace Vekha.Formats.Tests.Csv;

public sealed class FileTextTests
{
    private const string Table = "Название;Год\r\nЦентр «Ёлка» № 1;2024";

    public static TheoryData<byte[]> Encodings => new(
        Encoding.UTF8.GetBytes(Table),
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Table)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Table)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Table)],
        CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Table));

    [Theory, MemberData(nameof(Encodings))]
    public void The_encodings_spreadsheets_save_in_are_read(byte[] content) => FileText.Of(content).ShouldBe(Table);

    public static TheoryData<byte[]> Binaries =>
        new([0xFF, 0xD8, 0xFF, 0xE0, 0, 1], [0xD0, 0xCF, 0x11, 0xE0, 0xA1], [.. "%PDF-1.7\n"u8, 0xC4, 0x90, 0x07]);

    [Theory, MemberData(nameof(Binaries))]
    public void What_is_no_text_is_none(byte[] content) => FileText.Of(content).ShouldBeNull();
}
