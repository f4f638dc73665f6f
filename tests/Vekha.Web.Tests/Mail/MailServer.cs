using System.Diagnostics;
using System.Text.Json;
using Vekha.Application;

namespace Vekha.Web.Tests.Mail;

/// <summary>A real mail server (npm: smtp-server) on a free port of this machine, well or ill behaved.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private const string Script = """
        import { SMTPServer } from 'smtp-server';
        const [port, way, tls] = process.argv.slice(1);
        const fail = (code, text) => Object.assign(new Error(text), { responseCode: code });
        const later = (ms, next) => setTimeout(next, ms);
        const server = new SMTPServer({
          logger: false, disabledCommands: [tls === 'StartTls' ? '' : 'STARTTLS', way.startsWith('login') ? '' : 'AUTH'],
          authOptional: !way.startsWith('login'), allowInsecureAuth: tls === 'None',
          secure: tls === 'Implicit', hideSTARTTLS: tls !== 'StartTls', key: process.env.MAIL_KEY, cert: process.env.MAIL_CERTIFICATE,
          authMethods: way === 'login-old' ? ['LOGIN'] : ['PLAIN', 'LOGIN'],
          onConnect: (session, next) => way === 'silent' ? later(60000, next) : next(),
          onAuth: (auth, session, next) => auth.username === 'vekha' && auth.password === 'secret'
            ? next(null, { user: 'vekha' }) : next(fail(535, 'Wrong password')),
          onRcptTo: (address, session, next) =>
            way === 'refusing' && address.address.startsWith('head') ? next(fail(550, 'No such mailbox'))
            : way === 'busy' ? next(fail(451, 'Try again later')) : next(),
          onData: (stream, session, next) => {
            const parts = [];
            stream.on('data', part => parts.push(part));
            stream.on('end', () => {
              const [to, text] = [session.envelope.rcptTo[0].address, Buffer.concat(parts).toString('utf8')];
              console.log(JSON.stringify({ to, secure: session.secure, text }));
              if (way === 'slow') later(4000, next); else if (way === 'full') next(fail(452, 'Disk full')); else next();
            });
          },
        });
        server.on('error', () => {});
        server.listen(Number(port), '127.0.0.1', () => console.log(JSON.stringify({ port: server.server.address().port })));
        """;

    private readonly Process _node;
    private readonly List<Received> _received = [];
    private readonly Task _reading;
    private readonly TaskCompletionSource<int> _port = new();

    private MailServer(Process node)
    {
        _node = node;
        _reading = ReadAsync();
    }

    public int Port { get; private set; }

    public IReadOnlyList<Received> Received
    {
        get
        {
            lock (_received) return [.. _received];
        }
    }

    /// <param name="way">«good», «silent» (takes connections and says nothing), «slow» (takes a message, answers after four seconds),
    /// «refusing» (knows no «head»), «busy», «full», «login» (asks who we are), «login-old» (in the older way only).</param>
    /// <param name="port">0 for any.</param>
    public static async Task<MailServer> StartAsync(
        string way = "good", int port = 0, SmtpTls tls = SmtpTls.None, ServerCertificate? certificate = null)
    {
        var npm = Path.Combine(Repository.Folder, "src", "Vekha.Web", "npm");
        var start = new ProcessStartInfo("node", ["--input-type=module", "-e", Script, $"{port}", way, $"{tls}"])
        {
            WorkingDirectory = npm,
            RedirectStandardOutput = true,
        };
        if (certificate is not null)
            (start.Environment["MAIL_KEY"], start.Environment["MAIL_CERTIFICATE"]) = (certificate.Key, certificate.Pem);
        var server = new MailServer(Process.Start(start)!);
        server.Port = await server._port.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        return server;
    }

    public Settings Settings(
        int timeoutSeconds = 20, string? user = null, string? password = null, SmtpTls tls = SmtpTls.None, string? authorities = null,
        string from = "vekha@region.example") => new()
        {
            Address = new("http://vekha.example"),
            Smtp = new()
            {
                Host = "localhost",
                Port = Port,
                From = from,
                TimeoutSeconds = timeoutSeconds,
                User = user,
                Password = password,
                Tls = tls,
                Authorities = authorities,
            },
        };

    public async ValueTask DisposeAsync()
    {
        _node.Kill();
        await _node.WaitForExitAsync();
        await _reading;
        _node.Dispose();
    }

    private static Received ReceivedOf(JsonElement told) => new(
        told.GetProperty("to").GetString()!, told.GetProperty("text").GetString()!, told.GetProperty("secure").GetBoolean());

    private async Task ReadAsync()
    {
        while (await _node.StandardOutput.ReadLineAsync() is { } line)
        {
            var told = JsonDocument.Parse(line).RootElement;
            if (told.TryGetProperty("port", out var port)) _port.SetResult(port.GetInt32());
            else
                lock (_received) _received.Add(ReceivedOf(told));
        }
    }
}

/// <param name="Secure">Over TLS.</param>
internal sealed record Received(string To, string Text, bool Secure);
