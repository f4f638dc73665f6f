using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Vekha.Bench.Regions;
using Vekha.Testing;

namespace Vekha.Bench.Attacks;

/// <summary>«attacks --url … --process …»: what a stranger's small request costs the processor of the server. The server must take as many
/// forms of one address as are sent here (Vekha__Limits__FormsFromAddress).</summary>
internal static class AttacksCommand
{
    private const double MostMilliseconds = 50;

    // The system counts processor time in steps of ten milliseconds.
    private const int Times = 10, WarmUps = 2;

    // A side is locked by five wrong passwords of one login, and a locked one costs nothing.
    private const int TriesOfLogin = 4;

    // The first half lets the server compile what it runs; with fifty wrong ones in all the login is locked.
    private const int Rounds = 10;

    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "The address of a running server.", Required = true };
        var process = new Option<int>("--process") { Description = "Its process.", Required = true };
        var command = new Command("attacks", "Ask as a stranger who means harm.") { url, process };
        command.SetAction((parsed, ct) => RunAsync(new(parsed.GetRequiredValue(url)), parsed.GetRequiredValue(process), ct));
        return command;
    }

    private static async Task<int> RunAsync(Uri url, int processId, CancellationToken ct)
    {
        using var server = Process.GetProcessById(processId);
        Console.WriteLine($"{"a stranger's request",-52} {"CPU ms",7} {"goal",5}");
        foreach (var request in Requests())
            Line(request.What, await MeasuredAsync(server, Times, WarmUps, () => request.SendAsync(url, ct)));
        // Both check one password: what they cost must not tell which login there is.
        await PasswordsAsync("wrong password, a login that nobody has", url, server, round => $"nobody-{round}", null);
        await PasswordsAsync("wrong password, a login that somebody has", url, server, _ => "coordinator", SyntheticRegion.Password);
        return 0;
    }

    private static IEnumerable<SmallRequest> Requests()
    {
        yield return SmallRequest.Form("3,999 empty parts, 219 KB", "/obligations/x", "multipart/form-data; boundary=B", Parts(3999));
        yield return SmallRequest.Form("1,000 empty parts, 54 KB, sign-in", "/sign-in", "multipart/form-data; boundary=B", Parts(1000));
        yield return SmallRequest.Large("a form of 50 MB, sign-in", "/sign-in", 50_000_000);
        yield return SmallRequest.Large("a form of 50 MB, unsubscribing", "/unsubscribe/abc", 50_000_000);
        yield return SmallRequest.Large("a form of 300 MB, sign-in", "/sign-in", 300_000_000);
        yield return SmallRequest.Form("a form of 60 KB, sign-in", "/sign-in", "Form.Login=" + new string('x', 60_000));
        yield return SmallRequest.Form("900 values of a form", "/sign-in", Values("="));
        yield return SmallRequest.Form("20,000 escapes", "/sign-in", "a=" + string.Concat(Enumerable.Repeat("%41", 20_000)));
        yield return SmallRequest.Get("900 values of an address", "/sign-in?" + Values("=1"));
        yield return SmallRequest.Get("a forged session, 3.5 KB", "/obligations", $"Cookie: vekha=CfDJ8{new string('A', 3500)}\r\n");
        yield return SmallRequest.Get("a calendar that nobody has", $"/calendar/feeds/{new string('a', 40)}.ics");
        yield return SmallRequest.Get("a page that there is not", $"/nope/{new string('a', 4000)}");
        yield return SmallRequest.Get("the page of signing in", "/sign-in");
    }

    private static string Values(string end) => string.Join('&', Enumerable.Range(0, 900).Select(i => $"a{i}{end}"));

    private static byte[] Parts(int count) => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, count)
        .Select(i => $"--B\r\nContent-Disposition: form-data; name=\"a{i}\"\r\n\r\n\r\n")) + "--B--\r\n");

    /// <summary>Rounds of as many wrong passwords of one login as do not lock it; the right one in between, where there is one, is not
    /// measured.</summary>
    /// <param name="loginOf">The login of a round.</param>
    private static async Task PasswordsAsync(string what, Uri url, Process server, Func<int, string> loginOf, string? right)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true };
        using var http = new HttpClient(handler) { BaseAddress = url };
        var visitor = new Visitor(http);
        var form = Visitor.FormOf(await visitor.PageAsync("/sign-in"), "sign-in");
        var taken = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var login = loginOf(round);
            taken.Add(await MeasuredAsync(server, TriesOfLogin, 0, async () =>
            {
                using var answer = await visitor.PostAsync(
                    form, "/sign-in", new() { ["Form.Login"] = login, ["Form.Password"] = "wrong-password-12" });
            }));
            if (right is not null) await SignedInAsync(url, login, right);
        }
        Line(what, taken.Skip(Rounds / 2).Average());
    }

    private static async Task SignedInAsync(Uri url, string login, string password)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true };
        using var http = new HttpClient(handler) { BaseAddress = url };
        await new Visitor(http).SignInAsync(login, password);
    }

    /// <returns>Milliseconds of the server's processor for one time.</returns>
    private static async Task<double> MeasuredAsync(Process server, int times, int warmUps, Func<Task> ask)
    {
        for (var i = 0; i < warmUps; i++) await ask();
        server.Refresh();
        var before = server.TotalProcessorTime;
        for (var i = 0; i < times; i++) await ask();
        server.Refresh();
        return (server.TotalProcessorTime - before).TotalMilliseconds / times;
    }

    private static void Line(string what, double milliseconds) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-52} {milliseconds,7:0.0} {MostMilliseconds,5:0}{(milliseconds > MostMilliseconds ? "  MISSED" : "  met")}"));
}
