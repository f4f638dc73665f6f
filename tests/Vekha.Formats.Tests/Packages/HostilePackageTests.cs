using Vekha.Formats.Opening;
using Vekha.Formats.Tests.Docx;

namespace Vekha.Formats.Tests.Packages;

public sealed class HostilePackageTests
{
    [Fact]
    public void A_bomb_is_not_unpacked() =>
        Refused(WordFile.Of(WordFile.P(new string('а', 70_000_000)))).ShouldBe(Unreadable.TooComplex);

    [Fact]
    public void An_entity_is_not_looked_up() =>
        Refused(Zipped.Of(("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d>&x;</d>")))
            .ShouldBe(Unreadable.Damaged);

    [Fact]
    public void Thousands_of_parts_are_too_many() =>
        Refused(Zipped.Of([("word/document.xml", "<x/>"), .. Enumerable.Range(0, 6000).Select(i => ($"part{i}", ""))]))
            .ShouldBe(Unreadable.TooComplex);

    private static Unreadable? Refused(byte[] file) => DocumentFile.Read(file).Unreadable;
}
