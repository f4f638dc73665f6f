using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Application.Mail;
using Vekha.Data.Mail;
using Vekha.Testing;
using Vekha.Web.Tests.Reminders;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Mail;

/// <summary>Over a real mail server that speaks TLS, from the first byte (port 465) or after STARTTLS.</summary>
public sealed class SmtpTlsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    public static TheoryData<SmtpTls> Ways => [SmtpTls.StartTls, SmtpTls.Implicit];

    [Theory, MemberData(nameof(Ways))]
    public async Task A_server_whose_certificate_is_vouched_for_gets_all_mail_and_the_password_in_secret(SmtpTls tls)
    {
        await using var region = await RemindedRegion.StartAsync();
        using var certificate = ServerCertificate.Of();
        await using var server = await MailServer.StartAsync("login", tls: tls, certificate: certificate);
        await region.MakeAsync(TestRegion.Today);
        var settings = server.Settings(user: "vekha", password: "secret", tls: tls, authorities: certificate.File);
        (await region.SendAsync(Smtp(settings))).ShouldBeTrue();
        server.Received.Count.ShouldBe(4);
        server.Received.ShouldAllBe(r => r.Secure && r.Text.Contains("multipart/alternative"));
        (await region.MailAsync()).ShouldAllBe(m => m.State == MailState.Sent);
    }

    [Fact]
    public async Task A_certificate_that_an_authority_of_the_file_has_signed_is_accepted_and_by_another_authority_is_not()
    {
        using var certificate = ServerCertificate.OfAuthority();
        using var other = ServerCertificate.OfAuthority();
        await using var server = await MailServer.StartAsync(tls: SmtpTls.Implicit, certificate: certificate);
        var mail = Mail();
        (await Smtp(server.Settings(tls: SmtpTls.Implicit, authorities: certificate.File)).DeliverAsync(mail, Ct))
            .Outcome.ShouldBe(DeliveryOutcome.Delivered);
        (await Smtp(server.Settings(tls: SmtpTls.Implicit, authorities: other.File)).DeliverAsync(mail, Ct))
            .ShouldBe(new(DeliveryOutcome.Unreachable, new(MailFaultKind.UnknownAuthority, Name(server))));
        server.Received.Count.ShouldBe(1);
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task A_server_nobody_vouches_for_gets_nothing_and_the_administrator_reads_why(SmtpTls tls)
    {
        await using var region = await RemindedRegion.StartAsync();
        using var certificate = ServerCertificate.Of();
        await using var server = await MailServer.StartAsync("login", tls: tls, certificate: certificate);
        await ShouldWaitAsync(
            region, server, server.Settings(user: "vekha", password: "secret", tls: tls),
            AdminTexts.Smtp_Untrusted.With(Name(server), AdminTexts.Smtp_UnknownAuthority));
    }

    [Theory]
    [InlineData("mail.example", 1)]
    [InlineData("localhost", -1)]
    public async Task A_certificate_of_another_name_or_out_of_date_is_refused_for_that_very_reason(string host, int lastDay)
    {
        await using var region = await RemindedRegion.StartAsync();
        using var certificate = ServerCertificate.Of(host, -2, lastDay);
        await using var server = await MailServer.StartAsync(tls: SmtpTls.Implicit, certificate: certificate);
        await ShouldWaitAsync(region, server, server.Settings(tls: SmtpTls.Implicit, authorities: certificate.File),
            AdminTexts.Smtp_Untrusted.With(Name(server), lastDay < 0 ? AdminTexts.Smtp_Expired : AdminTexts.Smtp_OtherName));
    }

    [Theory, MemberData(nameof(Ways))]
    public async Task A_wrong_password_is_told_and_nothing_is_lost_when_it_is_mended(SmtpTls tls)
    {
        await using var region = await RemindedRegion.StartAsync();
        using var certificate = ServerCertificate.Of();
        await using var server = await MailServer.StartAsync("login-old", tls: tls, certificate: certificate);
        await ShouldWaitAsync(
            region, server, server.Settings(user: "vekha", password: "wrong", tls: tls, authorities: certificate.File),
            AdminTexts.Smtp_WrongPassword.With(Name(server), "535 Wrong password"));
        await region.ToldToWaitNoMoreAsync();
        var settings = server.Settings(user: "vekha", password: "secret", tls: tls, authorities: certificate.File);
        (await region.SendAsync(Smtp(settings))).ShouldBeTrue();
        server.Received.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_server_without_starttls_is_told_nothing_in_the_open()
    {
        await using var region = await RemindedRegion.StartAsync();
        await using var server = await MailServer.StartAsync();
        await ShouldWaitAsync(region, server, server.Settings(tls: SmtpTls.StartTls), AdminTexts.Smtp_NoTls.With(Name(server)));
    }

    [Fact]
    public async Task A_server_that_does_not_speak_tls_from_the_first_byte_is_told_apart_from_one_that_is_not_trusted()
    {
        await using var region = await RemindedRegion.StartAsync();
        await using var server = await MailServer.StartAsync();
        await ShouldWaitAsync(
            region, server, server.Settings(tls: SmtpTls.Implicit), AdminTexts.Smtp_TlsFailed.With(Name(server), "").Split("  ")[0]);
    }

    [Fact]
    public async Task A_file_of_certificates_that_is_not_there_is_named()
    {
        await using var region = await RemindedRegion.StartAsync();
        using var certificate = ServerCertificate.Of();
        await using var server = await MailServer.StartAsync(tls: SmtpTls.Implicit, certificate: certificate);
        await ShouldWaitAsync(
            region, server, server.Settings(tls: SmtpTls.Implicit, authorities: "/nowhere/roots.pem"),
            AdminTexts.Smtp_NoAuthorities.With("/nowhere/roots.pem", ""));
    }

    [Fact]
    public async Task A_file_of_certificates_or_a_name_that_is_set_to_nothing_counts_as_not_set()
    {
        await using var region = await RemindedRegion.StartAsync();
        using var certificate = ServerCertificate.Of();
        await using var distrusted = await MailServer.StartAsync(tls: SmtpTls.Implicit, certificate: certificate);
        await ShouldWaitAsync(
            region, distrusted, distrusted.Settings(tls: SmtpTls.Implicit, authorities: ""),
            AdminTexts.Smtp_Untrusted.With(Name(distrusted), AdminTexts.Smtp_UnknownAuthority));
        await region.ToldToWaitNoMoreAsync();
        await using var open = await MailServer.StartAsync();
        (await region.SendAsync(Smtp(open.Settings(user: "", password: "")))).ShouldBeTrue();
        open.Received.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Веха")]
    public async Task A_sender_that_is_no_address_is_told_and_everything_waits(string from)
    {
        await using var region = await RemindedRegion.StartAsync();
        await using var server = await MailServer.StartAsync();
        await ShouldWaitAsync(region, server, server.Settings(from: from), AdminTexts.Smtp_NoSender.With(from));
    }

    [Fact]
    public async Task A_server_that_serves_nobody_now_is_not_said_to_know_no_starttls()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = SayAsync(listener, "220 mail.example", "421 Too busy");
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var settings = new Settings { Smtp = new() { Host = "localhost", Port = port, Tls = SmtpTls.StartTls } };
        (await Smtp(settings).DeliverAsync(Mail(), Ct)).ShouldBe(
            new(DeliveryOutcome.Unreachable, new(MailFaultKind.Answer, settings.Smtp.Name, "421 Too busy")));
        await serving;
    }

    /// <summary>A line at once, and one after each line of the visitor.</summary>
    private static async Task SayAsync(TcpListener listener, params string[] lines)
    {
        using var visitor = await listener.AcceptTcpClientAsync(Ct);
        using var heard = new StreamReader(visitor.GetStream());
        foreach (var line in lines)
        {
            await visitor.GetStream().WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), Ct);
            await heard.ReadLineAsync(Ct);
        }
    }

    [Fact]
    public async Task A_server_that_does_not_ask_who_we_are_is_not_told_the_password()
    {
        await using var region = await RemindedRegion.StartAsync();
        await using var server = await MailServer.StartAsync();
        await ShouldWaitAsync(
            region, server, server.Settings(user: "vekha", password: "secret"), AdminTexts.Smtp_NoSignIn.With(Name(server)));
    }

    private static async Task ShouldWaitAsync(RemindedRegion region, MailServer server, Settings settings, string told)
    {
        await region.MakeAsync(TestRegion.Today);
        (await region.SendAsync(Smtp(settings))).ShouldBeFalse();
        server.Received.ShouldBeEmpty();
        (await region.MailAsync()).ShouldAllBe(m =>
            m.State == MailState.Waiting && m.Text != null && (m.Error == null || m.Error.Contains(told)));
        var page = await (await region.App.SignedInAsync("admin")).PageAsync("/administration/mail?state=trouble");
        page.QuerySelector("tbody")!.TextContent.ShouldContain(told);
    }

    private static OutgoingMail Mail() => OutgoingMail.Make(
        Guid.CreateVersion7(), new(Guid.Empty), TestRegion.Today, "head@school.example",
        new("Тема", "Текст", "<p>Текст</p>"), "https://vekha.example", DateTimeOffset.UnixEpoch);

    private static SmtpDelivery Smtp(Settings settings) => new(Options.Create(settings), MailFaultWords.Words);

    private static string Name(MailServer server) => $"localhost:{server.Port}";
}
