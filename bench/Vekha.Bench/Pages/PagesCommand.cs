using System.CommandLine;
using Npgsql;
using Vekha.Bench.Regions;
using Vekha.Testing;

namespace Vekha.Bench.Pages;

/// <summary>«pages --url … --db …»: the time and the statements of the pages people open most, for three roles, beside an empty page and
/// SELECT 1.</summary>
internal static class PagesCommand
{
    private const int WarmRounds = 40;
    private static readonly string[] Logins = ["coordinator", "municipal", "head"];

    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "The address of a running server.", Required = true };
        var database = new Option<string>("--db") { Description = "Its database, filled by «region».", Required = true };
        var command = new Command("pages", "Measure the pages of a running server.") { url, database };
        command.SetAction((parsed, ct) => RunAsync(new(parsed.GetRequiredValue(url)), parsed.GetRequiredValue(database), ct));
        return command;
    }

    private static async Task<int> RunAsync(Uri url, string database, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(database);
        var statements = await StatementCount.OfAsync(source, ct);
        FigureTable.Head();
        FigureTable.Line("SELECT 1 (baseline)", await Figures.OfAsync(100, 500, () => SelectOneAsync(source, ct)));
        using var http = NewClient(url);
        FigureTable.Line("/health (baseline)", await HealthAsync(http, ct));
        var places = await Places.OfAsync(source, ct);
        foreach (var login in Logins)
        {
            using var own = NewClient(url);
            var visitor = new Visitor(own);
            await visitor.SignInAsync(login, SyntheticRegion.Password);
            await WarmAsync(own, places, ct);
            foreach (var (page, address, goal) in places.Pages)
                await new PageMeasurement($"{page}, {login}", address, goal, own, statements).RunAsync(ct);
        }
        // A machine with other work to do shows itself here.
        FigureTable.Line("/health (baseline, at the end)", await HealthAsync(http, ct));
        return 0;
    }

    /// <summary>A server that has just started still compiles what the first pages need.</summary>
    private static async Task WarmAsync(HttpClient http, Places places, CancellationToken ct)
    {
        for (var times = 0; times < WarmRounds; times++)
            foreach (var (_, address, _) in places.Pages) await http.GetAsync(new Uri(address, UriKind.Relative), ct);
    }

    private static Task<Figures> HealthAsync(HttpClient http, CancellationToken ct) =>
        Figures.OfAsync(100, 500, () => http.GetStringAsync(new Uri("/health", UriKind.Relative), ct));

    private static HttpClient NewClient(Uri url) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = url };

    private static async Task SelectOneAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        await using var command = source.CreateCommand("select 1");
        await command.ExecuteScalarAsync(ct);
    }
}
