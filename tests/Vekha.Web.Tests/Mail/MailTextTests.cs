using System.Text;
using System.Text.RegularExpressions;
using Vekha.Data.Mail;
using Vekha.Web.Mail;

namespace Vekha.Web.Tests.Mail;

public sealed partial class MailTextTests
{
    private const string Subject = "Веха: просрочено: 12, срок сегодня: 3, давно просрочено у подведомственных: 240 😀";

    [Fact]
    public void Every_line_is_of_ascii_and_short_and_the_subject_reads_as_it_was()
    {
        var text = Written("sokolova@school.example");
        text.Split("\r\n").ShouldAllBe(line => line.All(char.IsAscii) && line.Length < 998 && !line.StartsWith('.') && !line.Contains('\n'));
        var words = EncodedWord().Matches(text[text.IndexOf("Subject:", StringComparison.Ordinal)..text.IndexOf("Date:", StringComparison.Ordinal)]);
        words.Count.ShouldBeGreaterThan(2);
        text.Split("\r\n").Where(line => line.Contains("=?")).ShouldAllBe(line => line.Length <= 76);
        string.Concat(words.Select(w => Encoding.UTF8.GetString(Convert.FromBase64String(w.Groups[1].Value)))).ShouldBe(Subject);
        text.ShouldContain("Date: Mon, 10 Jun 2024 06:00:00 +0000");
    }

    [Fact]
    public void A_domain_in_Cyrillic_is_named_as_servers_know_it() => Written("sokolova@школа.рф").ShouldContain("To: <sokolova@xn--80atdl2c.xn--p1ai>");

    [Fact]
    public void A_server_with_a_name_in_Cyrillic_is_named_so_too()
    {
        var text = Written("sokolova@school.example", "https://веха.рф");
        text.ShouldContain("List-Unsubscribe: <https://xn--80adj8d.xn--p1ai/unsubscribe/x>");
        text.ShouldMatch("Message-ID: <[0-9a-f-]{36}@xn--80adj8d.xn--p1ai>");
    }

    private static string Written(string address, string product = "https://vekha.example") => Encoding.ASCII.GetString(MailText.Of(
        OutgoingMail.Make(Guid.CreateVersion7(), Guid.Empty, new(2024, 6, 10), address, new(Subject, "Текст", "<p>Текст</p>"), $"{product}/unsubscribe/x", new(2024, 6, 10, 6, 0, 0, TimeSpan.Zero)),
        new(), new(product)));

    [GeneratedRegex(@"=\?utf-8\?B\?([A-Za-z0-9+/=]+)\?=")]
    private static partial Regex EncodedWord();
}
