using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Vekha.Bench.Regions;
using Vekha.Testing;

namespace Vekha.Bench.Files;

/// <summary>«files --url … --process … --folder …»: files made to exhaust a reader, loaded as acts one after the other by a coordinator
/// who then looks at what was read; how long each takes, and what the server holds meanwhile and afterwards.</summary>
internal static class FilesCommand
{
    private const double MostSeconds = 10, MostProcessorSeconds = 5;
    private const long MostPeak = 700, MostAfterwards = 400;

    /// <summary>Within it an idle server has given back what it does not need.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(4);

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "The address of a running server.", Required = true };
        var process = new Option<int>("--process") { Description = "Its process.", Required = true };
        var folder = new Option<string>("--folder") { Description = "The files.", Required = true };
        var password = new Option<string>("--password")
        { Description = "Of the coordinator.", DefaultValueFactory = _ => SyntheticRegion.Password };
        var command = new Command("files", "Load files made to exhaust a reader.") { url, process, folder, password };
        command.SetAction((parsed, ct) => RunAsync(new(parsed.GetRequiredValue(url)), parsed.GetRequiredValue(process),
            parsed.GetRequiredValue(folder), parsed.GetRequiredValue(password), ct));
        return command;
    }

    private static async Task<int> RunAsync(Uri url, int processId, string folder, string password, CancellationToken ct)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true };
        using var http = new HttpClient(handler) { BaseAddress = url };
        using var server = Process.GetProcessById(processId);
        var visitor = new Visitor(http);
        await visitor.SignInAsync("coordinator", password);
        Console.WriteLine($"{"",-24} {"s",6} {"CPU s",6} {"MB",5}");
        var (slowest, busiest) = (0.0, 0.0);
        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            server.Refresh();
            var (start, processor) = (Stopwatch.GetTimestamp(), server.TotalProcessorTime);
            var end = await EndAsync(visitor, file, ct);
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            slowest = Math.Max(slowest, seconds);
            if (end.StartsWith("/acts/", StringComparison.Ordinal)) await visitor.StatusOfAsync(end);
            server.Refresh();
            var busy = (server.TotalProcessorTime - processor).TotalSeconds;
            busiest = Math.Max(busiest, busy);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Path.GetFileName(file),-24} {seconds,6:0.0} {busy,6:0.0} {Megabytes(server.WorkingSet64),5} {end}"));
        }
        Verdict("the slowest, s", slowest, MostSeconds);
        Verdict("the most of the server's processor, s", busiest, MostProcessorSeconds);
        Verdict("most memory, MB", Megabytes(server.PeakWorkingSet64), MostPeak);
        await Task.Delay(Rest, ct);
        server.Refresh();
        Verdict("memory afterwards, MB", Megabytes(server.WorkingSet64), MostAfterwards);
        return 0;
    }

    /// <returns>The address of the act, or the words why there is none.</returns>
    private static async Task<string> EndAsync(Visitor visitor, string file, CancellationToken ct)
    {
        var content = await File.ReadAllBytesAsync(file, ct);
        var answer = await visitor.PostAsync("/acts/new", "new-act", [], (content, Path.GetFileName(file), "Form.File"));
        while (true)
        {
            using var current = answer;
            var isMoved = current.StatusCode is HttpStatusCode.Found or HttpStatusCode.SeeOther;
            if (!isMoved)
            {
                var page = await Visitor.ReadAsync(current);
                if (page.QuerySelector("[data-refresh]") is null)
                    return page.QuerySelector(".vk-field-error, [role=alert]") is { } words
                        ? Line(words.TextContent) : $"{current.StatusCode}";
                await Task.Delay(Pace, ct);
            }
            var next = isMoved ? Visitor.TargetOf(current) : current.RequestMessage!.RequestUri!.PathAndQuery;
            if (isMoved && !next.Contains("/loading/", StringComparison.Ordinal)) return next;
            answer = await visitor.Http.GetAsync(new Uri(next, UriKind.Relative), ct);
        }
    }

    private static string Line(string text) =>
        string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Take(20));

    private static long Megabytes(long bytes) => bytes >> 20;

    private static void Verdict(string what, double figure, double most) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what}: {figure:0.0} (at most {most:0}){(figure > most ? "  MISSED" : "  met")}"));
}
