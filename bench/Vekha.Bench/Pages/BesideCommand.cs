using System.CommandLine;
using System.Globalization;
using Npgsql;

namespace Vekha.Bench.Pages;

/// <summary>«beside --url … --former … --db …»: the pages of this version beside those of a former one, asked in turns, so that both meet
/// the machine in the same mood.</summary>
internal static class BesideCommand
{
    // A method is compiled twice again while it is called, after thirty calls each time.
    private const int WarmRounds = 80;
    private const int Turns = 20;
    private const int AsksInTurn = 10;

    /// <summary>What a page may take more than before.</summary>
    private const double MostRatio = 1.05;

    private static readonly string[] Logins = ["coordinator", "municipal", "head"];

    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = "The address of a running server.", Required = true };
        var process = new Option<int>("--process") { Description = "Its process.", Required = true };
        var former = new Option<string>("--former") { Description = "The address of a server of the version before.", Required = true };
        var formerProcess = new Option<int>("--former-process") { Description = "Its process.", Required = true };
        var database = new Option<string>("--db")
        { Description = "The database of the first; that of the other has the same rows.", Required = true };
        var command = new Command("beside", "Measure the pages of two servers in turns.") { url, process, former, formerProcess, database };
        command.SetAction((parsed, ct) => RunAsync(
            () => new(new(parsed.GetRequiredValue(former)), parsed.GetRequiredValue(formerProcess)),
            () => new(new(parsed.GetRequiredValue(url)), parsed.GetRequiredValue(process)), parsed.GetRequiredValue(database), ct));
        return command;
    }

    private static async Task<int> RunAsync(
        Func<MeasuredServer> former, Func<MeasuredServer> present, string database, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(database);
        var pages = (await Places.OfAsync(source, ct)).Pages.Select(p => (p.Name, Address: new Uri(p.Address, UriKind.Relative))).ToList();
        Console.WriteLine($"{"",-44} {"before ms",10} {"now ms",9} {"ratio",6} {"CPU ms",9} {"now ms",9} {"ratio",6}");
        var ratios = new List<(double Clock, double Processor)>();
        foreach (var login in Logins)
        {
            using var before = former();
            using var now = present();
            foreach (var server in new[] { before, now })
            {
                await server.SignInAsync(login);
                foreach (var (_, address) in pages)
                    for (var round = 0; round < WarmRounds; round++)
                        if (!await server.HasAsync(address, ct)) break;
                await server.RestAsync(ct);
            }
            foreach (var (page, address) in pages)
                if (await before.HasAsync(address, ct) && await now.HasAsync(address, ct))
                    ratios.Add(await RatioAsync($"{page}, {login}", address, before, now, ct));
        }
        Verdict("median of the ratios, clock", ratios.Select(r => r.Clock));
        Verdict("median of the ratios, processor of the server", ratios.Select(r => r.Processor));
        return 0;
    }

    private static async Task<(double Clock, double Processor)> RatioAsync(
        string what, Uri address, MeasuredServer before, MeasuredServer now, CancellationToken ct)
    {
        var (former, present) = (new Taken(), new Taken());
        for (var turn = 0; turn < Turns; turn++)
        {
            // Who begins changes too: what comes second finds the processor warm.
            var order = turn % 2 == 0 ? new[] { (before, former), (now, present) } : [(now, present), (before, former)];
            foreach (var (server, taken) in order) await server.AskAsync(address, AsksInTurn, taken, ct);
        }
        var (clock, processor) = (present.Median / former.Median, present.ProcessorMilliseconds / former.ProcessorMilliseconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-44} {former.Median,10:0.00} {present.Median,9:0.00} {clock,6:0.00} "
            + $"{former.ProcessorMilliseconds,9:0.00} {present.ProcessorMilliseconds,9:0.00} {processor,6:0.00}"));
        return (clock, processor);
    }

    private static void Verdict(string what, IEnumerable<double> ratios)
    {
        var sorted = ratios.Order().ToList();
        var median = sorted[sorted.Count / 2];
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{what}: {median:0.000}{(median > MostRatio ? "  MISSED" : "  met")}"));
    }
}
