using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Vekha.Testing;
using Vekha.Web.Pages.Account.ExpiredSessions;
using Vekha.Web.Requests;

namespace Vekha.Web.Tests.Requests;

/// <summary>What a stranger's few bytes may cost, over a real connection.</summary>
public sealed class SmallRequestTests : IAsyncLifetime
{
    private VekhaApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await VekhaApp.ListenAsync(await TestDatabase.CreateAsync());

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("/sign-in", 413)]
    [InlineData("/sign-in/kept", 413)]
    [InlineData("/unsubscribe/abc", 413)]
    [InlineData("/obligations", 401)]
    [InlineData("/views", 401)]
    public async Task A_large_form_of_a_stranger_is_answered_unread(string address, int status)
    {
        using var socket = await SendAsync(address, OversizedUploads.Form + 1);
        (await StatusAsync(socket)).ShouldBe(status);
    }

    [Theory]
    [InlineData("Host: \r\n", 200)]
    [InlineData("Host: localhost:99999\r\n", 421)]
    public async Task A_host_that_is_none_breaks_no_page(string host, int status)
    {
        using var socket = await ConnectedAsync();
        await SendAsync(socket, $"GET /sign-in HTTP/1.1\r\n{host}\r\n");
        (await StatusAsync(socket)).ShouldBe(status);
    }

    [Theory]
    [InlineData("/sign-in", 200)]
    [InlineData("/health", 200)]
    [InlineData("/obligations", 302)]
    [InlineData("/there-is-no-such-page", 302)]
    public async Task What_is_asked_by_head_is_answered_without_its_content(string address, int status)
    {
        using var socket = await ConnectedAsync();
        await SendAsync(socket, $"HEAD {address} HTTP/1.1\r\nHost: {_app.Address.Authority}\r\nConnection: close\r\n\r\n");
        var answer = new StringBuilder();
        while (await AnswerAsync(socket) is { Length: > 0 } part) answer.Append(part);
        answer.ToString().ShouldStartWith($"HTTP/1.1 {status} ");
        answer.ToString().ShouldEndWith("\r\n\r\n");
        answer.ToString().ShouldNotContain("<html");
    }

    [Theory]
    [InlineData("POST /sign-in HTTP/1.1\r\nHost: {0}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n")]
    [InlineData("GET /sign-in HTTP/1.1\r\nHost: {0}\r\nAccept")]
    public async Task Who_sends_drop_by_drop_is_answered_before_long(string start)
    {
        using var socket = await ConnectedAsync();
        await SendAsync(socket, string.Format(CultureInfo.InvariantCulture, start, _app.Address.Authority));
        var started = TimeProvider.System.GetTimestamp();
        var answer = AnswerAsync(socket);
        while (!answer.IsCompleted)
        {
            TimeProvider.System.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(40));
            await Task.WhenAny(answer, Task.Delay(500, TestContext.Current.CancellationToken));
            if (!answer.IsCompleted) await SendAsync(socket, "a");
        }
        (await answer).ShouldStartWith("HTTP/1.1 4");
    }

    [Fact]
    public async Task Many_at_once_wait_and_more_are_told_to_come_again_while_people_who_signed_in_go_on()
    {
        var held = new List<Socket>();
        try
        {
            // Of one address eight are read at a time, and four times as many wait.
            for (var i = 0; i < 40; i++) held.Add(await SendAsync("/sign-in", 100));
            await Task.Delay(500, TestContext.Current.CancellationToken);
            using var more = await SendAsync("/sign-in", 100);
            var answer = await AnswerAsync(more);
            answer.ShouldStartWith("HTTP/1.1 503 ");
            answer.ShouldContain("Retry-After: ", Case.Insensitive);

            using var reader = new HttpClient { BaseAddress = _app.Address };
            (await reader.GetStringAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldBe("Healthy");
        }
        finally
        {
            held.ForEach(socket => socket.Dispose());
        }
    }

    [Fact]
    public async Task A_form_of_thousands_of_empty_parts_takes_no_memory_to_speak_of()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 3999; i++) body.Append("--B\r\nContent-Disposition: form-data; name=\"a").Append(i).Append("\"\r\n\r\n\r\n");
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.ContentType = "multipart/form-data; boundary=B";
        context.Request.Body = new MemoryStream(Encoding.ASCII.GetBytes(body.Append("--B--\r\n").ToString()));

        // Everything is in memory, so nothing of it goes on on another thread.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var form = UnsentFormReader.ReadAsync(context, null);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20L << 20);
        (await form)!.Fields.Count.ShouldBe(3999);
    }

    private async Task<Socket> SendAsync(string address, long length)
    {
        var socket = await ConnectedAsync();
        await SendAsync(socket, $"POST {address} HTTP/1.1\r\nHost: {_app.Address.Authority}\r\n"
            + $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n");
        return socket;
    }

    private static Task<int> SendAsync(Socket socket, string text) =>
        socket.SendAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken).AsTask();

    private async Task<Socket> ConnectedAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(_app.Address.Host, _app.Address.Port, TestContext.Current.CancellationToken);
        return socket;
    }

    private static async Task<int> StatusAsync(Socket socket) =>
        int.Parse((await AnswerAsync(socket)).Split(' ')[1], CultureInfo.InvariantCulture);

    private static async Task<string> AnswerAsync(Socket socket)
    {
        var buffer = new byte[4096];
        return Encoding.UTF8.GetString(buffer, 0, await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken));
    }
}
