using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Vekha.Bench.Attacks;

/// <summary>One request of a stranger, written to the connection by hand: the server may answer before it has all of it.</summary>
/// <param name="Length">Of the body as it is announced; more than there is of it is sent as zeros until the server hangs up.</param>
internal sealed record SmallRequest(string What, string Method, string Address, string? Type = null, byte[]? Body = null, long Length = 0)
{
    public const string Urlencoded = "application/x-www-form-urlencoded";

    /// <summary>Further heads, each with its line end.</summary>
    public string Heads { get; init; } = "";

    public static SmallRequest Get(string what, string address, string heads = "") => new(what, "GET", address) { Heads = heads };

    public static SmallRequest Form(string what, string address, string body) =>
        Form(what, address, Urlencoded, Encoding.ASCII.GetBytes(body));

    public static SmallRequest Form(string what, string address, string type, byte[] body) =>
        new(what, "POST", address, type, body, body.Length);

    /// <summary>Of so many bytes, which are made as they are sent.</summary>
    public static SmallRequest Large(string what, string address, long length) => new(what, "POST", address, Urlencoded, [], length);

    /// <returns>The status of the answer; 0 where there was none.</returns>
    public async Task<int> SendAsync(Uri server, CancellationToken ct)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(server.Host, server.Port, ct);
        var answer = StatusAsync(socket, ct);
        try
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes(Head(server)), ct);
            if (Body is { Length: > 0 }) await socket.SendAsync(Body, ct);
            var zeros = new byte[1 << 16];
            for (var left = Length - (Body?.Length ?? 0); left > 0 && !answer.IsCompleted; left -= zeros.Length)
                await socket.SendAsync(zeros.AsMemory(0, (int)Math.Min(left, zeros.Length)), ct);
        }
        catch (SocketException)
        {
            // It has answered and hung up.
        }
        return await answer;
    }

    private string Head(Uri server) =>
        $"{Method} {Address} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: close\r\n{Heads}"
        + (Type is null ? "" : string.Create(CultureInfo.InvariantCulture, $"Content-Type: {Type}\r\nContent-Length: {Length}\r\n"))
        + "\r\n";

    private static async Task<int> StatusAsync(Socket socket, CancellationToken ct)
    {
        var (buffer, start) = (new byte[1 << 16], "");
        try
        {
            while (await socket.ReceiveAsync(buffer, ct) is > 0 and var read)
                if (start.Length < 16) start += Encoding.ASCII.GetString(buffer, 0, Math.Min(read, 16));
        }
        catch (SocketException)
        {
            // The server hung up on what was still being sent.
        }
        return start.Length >= 12 && int.TryParse(start.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? status : 0;
    }
}
