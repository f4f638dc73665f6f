using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Vekha.Application;
using Vekha.Web.Words;

namespace Vekha.Web.Mail;

/// <summary>One connection to a mail server (RFC 5321, 3207, 4954, 8314).</summary>
internal sealed class SmtpConversation(SmtpSettings settings) : IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly TcpClient _tcp = new();
    private Stream _stream = Stream.Null;
    private StreamReader _reader = StreamReader.Null;
    private bool _greeted;

    /// <summary>Until then nothing of the message can have arrived.</summary>
    public bool TextHasGone { get; private set; }

    /// <returns>Why the server takes nothing from us, in words; null where it does.</returns>
    /// <exception cref="UntrustedServerException">It is not the one it says it is, as far as we can tell.</exception>
    public async Task<string?> BeginAsync(CancellationToken ct)
    {
        await _tcp.ConnectAsync(settings.Host!, settings.Port, ct);
        Use(_tcp.GetStream());
        if (settings.Tls == SmtpTls.Implicit) await SecureAsync(ct);
        if (await ReplyAsync(ct) is { IsGood: false } busy) return busy.ToString();
        var offers = await GreetAsync(ct);
        if (settings.Tls == SmtpTls.StartTls && offers.IsGood)
        {
            if (offers.Extension("STARTTLS") is null) return Texts.Smtp_NoTls.With(settings.Name);
            if (await SayAsync("STARTTLS", ct) is { IsGood: false } refusal) return refusal.ToString();
            await SecureAsync(ct);
            offers = await GreetAsync(ct);
        }
        if (!offers.IsGood) return offers.ToString();
        return settings.User is { Length: > 0 } user ? await SignInAsync(user, settings.Password ?? "", offers, ct) : null;
    }

    public async Task<SmtpReply> SayAsync(string command, CancellationToken ct)
    {
        await _stream.WriteAsync(Encoding.UTF8.GetBytes(command + "\r\n"), ct);
        return await ReplyAsync(ct);
    }

    /// <param name="text">Whole lines, none of which begins with a dot.</param>
    public async Task<SmtpReply> HandOverAsync(byte[] text, CancellationToken ct)
    {
        TextHasGone = true;
        await _stream.WriteAsync(text, ct);
        return await SayAsync(".", ct);
    }

    public async ValueTask DisposeAsync()
    {
        // Whether it hears the farewell changes nothing any more.
        if (_greeted) await TakeLeaveAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _reader.Dispose();
        await _stream.DisposeAsync();
        _tcp.Dispose();
    }

    private async Task TakeLeaveAsync()
    {
        using var limit = new CancellationTokenSource(Farewell);
        await _stream.WriteAsync("QUIT\r\n"u8.ToArray(), limit.Token);
    }

    private async Task<SmtpReply> GreetAsync(CancellationToken ct)
    {
        _greeted = true;
        var reply = await SayAsync($"EHLO {ServerTrust.OurName}", ct);
        return reply.IsPermanent ? await SayAsync($"HELO {ServerTrust.OurName}", ct) : reply;
    }

    private async Task<string?> SignInAsync(string user, string password, SmtpReply offers, CancellationToken ct)
    {
        var ways = offers.Extension("AUTH") ?? [];
        var plain = ways.Contains("PLAIN", StringComparer.OrdinalIgnoreCase);
        if (!plain && !ways.Contains("LOGIN", StringComparer.OrdinalIgnoreCase)) return Texts.Smtp_NoSignIn.With(settings.Name);
        string[] said = plain ? [$"AUTH PLAIN {InBase64($"\0{user}\0{password}")}"] : ["AUTH LOGIN", InBase64(user), InBase64(password)];
        foreach (var line in said)
            if (await SayAsync(line, ct) is { IsGood: false } refusal) return refusal.IsPermanent ? Texts.Smtp_WrongPassword.With(settings.Name, refusal) : refusal.ToString();
        return null;
    }

    private async Task SecureAsync(CancellationToken ct)
    {
        var open = _stream;
        // Whatever becomes of it, nothing more is said in the open.
        Use(Stream.Null);
        Use(await ServerTrust.SecuredAsync(open, settings, ct));
    }

    // What was read ahead before the connection was secure is dropped with its reader: anybody may have sent it.
    private void Use(Stream stream) => (_stream, _reader) = (stream, new(stream, Encoding.UTF8, leaveOpen: true));

    private async Task<SmtpReply> ReplyAsync(CancellationToken ct)
    {
        var lines = new List<string>();
        while (true)
        {
            var line = await _reader.ReadLineAsync(ct) ?? throw new IOException("The connection was closed.");
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code)) throw new IOException($"No mail server: «{line}».");
            lines.Add(line.Length > 4 ? line[4..] : "");
            if (line.Length == 3 || line[3] != '-') return new(code, lines);
        }
    }

    private static string InBase64(string words) => Convert.ToBase64String(Encoding.UTF8.GetBytes(words));
}
