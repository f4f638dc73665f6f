using Vekha.Formats.Opening;
using Vekha.Formats.Packages;

namespace Vekha.Formats.Tests.Packages;

public sealed class PackageTests
{
    [Fact]
    public void A_part_is_found_with_or_without_its_number()
    {
        using var package = new Package(
            Zipped.Of(("word/document2.xml", "<d/>"), ("word/documents.xml", "<d/>"), ("content.xml", "<d/>")), Unpacking(100));
        package.Named("word/document", ".xml").ShouldBe("word/document2.xml");
        package.Named("content", ".xml").ShouldBe("content.xml");
        package.Named("word/header", ".xml").ShouldBeNull();
        package.Xml("word/header.xml").ShouldBeNull();
    }

    [Fact]
    public void What_is_unpacked_is_counted_over_all_parts()
    {
        var text = new string('a', 60);
        using var file = new MemoryStream(Zipped.Of(("a.xml", $"<a>{text}</a>"), ("b.xml", $"<b>{text}</b>")));
        using var package = new Package(file, mostEntries: 2, Unpacking(100));
        ReadWhole(package, "a.xml");
        Should.Throw<UnreadableException>(() => ReadWhole(package, "b.xml")).Why.ShouldBe(Unreadable.TooComplex);
    }

    [Fact]
    public void So_many_parts_are_opened_and_no_more()
    {
        using var file = new MemoryStream(Zipped.Of(("a.xml", "<a/>"), ("b.xml", "<b/>")));
        Should.Throw<UnreadableException>(() => new Package(file, mostEntries: 1, Unpacking(100))).Why.ShouldBe(Unreadable.TooComplex);
    }

    private static Budget Unpacking(long bytes) => new(bytes, Budget.MostParts, Budget.MostTime);

    private static void ReadWhole(Package package, string part)
    {
        using var xml = package.Xml(part)!;
        while (xml.Read()) { }
    }
}
