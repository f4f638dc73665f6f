using System.Text;
using System.Text.RegularExpressions;
using Vekha.Application.Mail;
using Vekha.Data.Mail;

namespace Vekha.Application.Tests.Mail;

public sealed partial class MailMessageTests
{
    private const string Subject = "Веха: просрочено: 12, срок сегодня: 3, давно просрочено у подведомственных: 240 😀";

    [Fact]
    public void Every_line_is_of_ascii_and_short_and_the_subject_reads_as_it_was()
    {
        var text = Written("sokolova@school.example");
        text.Split("\r\n").ShouldAllBe(line =>
            line.All(char.IsAscii) && line.Length < 998 && !line.StartsWith('.') && !line.Contains('\n'));
        var words = EncodedWord().Matches(SubjectLines().Match(text).Value);
        words.Count.ShouldBeGreaterThan(2);
        text.Split("\r\n").Where(line => line.Contains("=?")).ShouldAllBe(line => line.Length <= 76);
        string.Concat(words.Select(w => Encoding.UTF8.GetString(Convert.FromBase64String(w.Groups[1].Value)))).ShouldBe(Subject);
        text.ShouldContain("Date: Mon, 10 Jun 2024 06:00:00 +0000");
    }

    [Fact]
    public void A_domain_in_Cyrillic_is_named_as_servers_know_it() =>
        Written("sokolova@школа.рф").ShouldContain("To: sokolova@xn--80atdl2c.xn--p1ai\r\n");

    [Fact]
    public void A_server_with_a_name_in_Cyrillic_is_named_so_too()
    {
        var text = Written("sokolova@school.example", "https://веха.рф");
        text.ShouldContain("List-Unsubscribe: <https://xn--80adj8d.xn--p1ai/unsubscribe/x>");
        text.ShouldMatch("Message-Id: <[0-9a-f-]{36}@xn--80adj8d.xn--p1ai>");
    }

    private static string Written(string address, string product = "https://vekha.example")
    {
        var at = new DateTimeOffset(2024, 6, 10, 6, 0, 0, TimeSpan.Zero);
        var content = new MailContent(Subject, "Текст", "<p>Текст</p>");
        var mail =
            OutgoingMail.Make(Guid.CreateVersion7(), new(Guid.Empty), new(2024, 6, 10), address, content, $"{product}/unsubscribe/x", at);
        using var message = MailMessage.Of(mail, new() { Address = new(product) }, "Веха");
        using var written = new MemoryStream();
        message.WriteTo(MailMessage.Format, written);
        return Encoding.ASCII.GetString(written.ToArray());
    }

    [GeneratedRegex(@"^Subject: [^\r\n]*(\r\n [^\r\n]*)*", RegexOptions.Multiline)]
    private static partial Regex SubjectLines();

    [GeneratedRegex(@"=\?utf-8\?b\?([A-Za-z0-9+/=]+)\?=")]
    private static partial Regex EncodedWord();
}
