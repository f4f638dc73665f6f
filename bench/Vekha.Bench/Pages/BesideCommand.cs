using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Npgsql;
using Vekha.Bench.Regions;
using Vekha.Testing;

namespace Vekha.Bench.Pages;

/// <summary>«beside --url … --former … --db …»: the pages of this version beside those of a former one, asked in turns, so that both meet the
/// machine in the same mood.</summary>
internal static class BesideCommand
{
    private const int WarmRounds = 30;
    private const int Turns = 20;
    private const int AsksInTurn = 10;

    /// <summary>What a page may take more than before.</summary>
    private const double MostRatio = 1.05;

    private static readonly string[] Logins = ["coordinator", "municipal", "head"];

    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "The address of a running server.", Required = true };
        var former = new Option<string>("--former") { Description = "The address of a server of the version before.", Required = true };
        var database = new Option<string>("--db") { Description = "The database of the first; that of the other has the same rows.", Required = true };
        var command = new Command("beside", "Measure the pages of two servers in turns.") { url, former, database };
        command.SetAction((parsed, ct) => RunAsync(
            new(parsed.GetRequiredValue(url)), new(parsed.GetRequiredValue(former)), parsed.GetRequiredValue(database), ct));
        return command;
    }

    private static async Task<int> RunAsync(Uri url, Uri former, string database, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(database);
        var places = await Places.OfAsync(source, ct);
        Console.WriteLine($"{"",-44} {"before ms",10} {"now ms",9} {"ratio",6}");
        var ratios = new List<double>();
        foreach (var login in Logins)
        {
            using var before = await SignedInAsync(former, login);
            using var now = await SignedInAsync(url, login);
            foreach (var (_, address, _) in places.Pages)
                for (var round = 0; round < WarmRounds; round++)
                    foreach (var http in new[] { before, now }) await http.GetAsync(new Uri(address, UriKind.Relative), ct);
            foreach (var (page, address, _) in places.Pages)
                if (await RatioAsync($"{page}, {login}", new(address, UriKind.Relative), before, now, ct) is { } ratio) ratios.Add(ratio);
        }
        ratios.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{"median of the ratios",-44} {"",10} {"",9} {ratios[ratios.Count / 2],6:0.00}{(ratios[ratios.Count / 2] > MostRatio ? "  MISSED" : "  met")}"));
        return 0;
    }

    /// <returns>null where one of them has no such page.</returns>
    private static async Task<double?> RatioAsync(string what, Uri address, HttpClient before, HttpClient now, CancellationToken ct)
    {
        foreach (var http in new[] { before, now })
            if ((await http.GetAsync(address, ct)).StatusCode != HttpStatusCode.OK) return null;
        var (former, present) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < Turns; turn++)
        {
            // Who begins changes too: what comes second finds the processor warm.
            var order = turn % 2 == 0 ? new[] { (before, former), (now, present) } : [(now, present), (before, former)];
            foreach (var (http, taken) in order)
                for (var ask = 0; ask < AsksInTurn; ask++) taken.Add(await TakenAsync(http, address, ct));
        }
        var (was, isNow) = (Median(former), Median(present));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-44} {was,10:0.00} {isNow,9:0.00} {isNow / was,6:0.00}{(isNow / was > MostRatio ? "  more" : "")}"));
        return isNow / was;
    }

    private static async Task<double> TakenAsync(HttpClient http, Uri address, CancellationToken ct)
    {
        var start = Stopwatch.GetTimestamp();
        await http.GetByteArrayAsync(address, ct);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> taken)
    {
        taken.Sort();
        return taken[taken.Count / 2];
    }

    private static async Task<HttpClient> SignedInAsync(Uri url, string login)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = url };
        await new Visitor(http).SignInAsync(login, SyntheticRegion.Password);
        return http;
    }
}
