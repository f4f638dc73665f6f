using System.Diagnostics;
using Vekha.Documents;
using Vekha.Formats.Tests.Docx.Writing;

namespace Vekha.Formats.Tests;

/// <summary>Whatever is done to a file, it is read or refused, soon.</summary>
public sealed class FuzzTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_damaged_word_file_is_read_or_refused() => Damage(Converted.Docx(new RandomPlans(5).Next()), 400);

    [Fact]
    public void Damaged_xml_inside_a_sound_archive_is_read_or_refused()
    {
        var random = new Random(17);
        var body = Docx.WordFile.Root("document", "<w:body>" + Docx.WordFile.P("Текст")
            + Docx.WordFile.Table(Docx.WordFile.Row("1", "А", "Б"), Docx.WordFile.Row("2", "В")) + "</w:body>");
        for (var round = 0; round < 1500; round++)
        {
            var (from, length) = (random.Next(body.Length - 12), random.Next(1, 12));
            var damaged = random.Next(2) == 0
                ? body.Remove(from, length)
                : body.Insert(from, body.Substring(random.Next(body.Length - 12), length));
            ShouldEnd(Zipped.Of(("word/document.xml", damaged)));
        }
    }

    [Theory]
    [InlineData("odt", 60)]
    [InlineData("pdf", 12)]
    [InlineData("html", 60)]
    public void A_damaged_file_of_another_format_is_read_or_refused(string format, int rounds)
    {
        using var converted = new Converted();
        Damage(converted.ByOffice(Converted.Docx(new RandomPlans(5).Next()), format), rounds);
    }

    [Fact]
    public void A_damaged_picture_is_read_or_refused()
    {
        using var converted = new Converted();
        var pdf = converted.ByOffice(Converted.Docx(new RandomPlans(5).Next()), "pdf");
        foreach (var kind in new[] { "png", "tiff" }) Damage(converted.Scanned(pdf, 1, kind), 4);
    }

    [Fact]
    public void Menus_never_closed_do_not_hold_up_a_page() =>
        ShouldEnd(System.Text.Encoding.UTF8.GetBytes("<body>" + string.Concat(Enumerable.Repeat("<nav ><!-- <table><a>я", 60_000))));

    private static void Damage(byte[] file, int rounds)
    {
        var random = new Random(file.Length);
        for (var round = 0; round < rounds; round++)
        {
            var damaged = file.ToArray();
            for (var i = random.Next(1, 20); i > 0; i--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            ShouldEnd(round % 3 == 0 ? damaged[..random.Next(1, damaged.Length)] : damaged);
        }
    }

    private static void ShouldEnd(byte[] file)
    {
        var started = Stopwatch.GetTimestamp();
        var opened = DocumentFile.Read(file);
        (opened.Text is null).ShouldBe(opened.Unreadable is not null);
        if (opened.Text is { } text) DocumentReader.Read(text);
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Longest);
    }
}
