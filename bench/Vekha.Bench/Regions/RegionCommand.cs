using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;

namespace Vekha.Bench.Regions;

/// <summary>«region --db … --centres N»: fills an empty database with a region, puts its plan in force (timed), adds a history.</summary>
internal static class RegionCommand
{
    private const double GoalSeconds = 10;
    private const int GoalCentres = 1000;

    public static Command Create()
    {
        var database = new Option<string>("--db")
        { Description = "Connection string; the database is made where it does not exist.", Required = true };
        var centres = new Option<int>("--centres") { Description = "How many centres.", DefaultValueFactory = _ => GoalCentres };
        var command = new Command("region", "Fill an empty database with a synthetic region.") { database, centres };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetRequiredValue(database), parsed.GetValue(centres), ct));
        return command;
    }

    private static async Task<int> RunAsync(string connection, int centres, CancellationToken ct)
    {
        await using var db = new VekhaDb(new DbContextOptionsBuilder<VekhaDb>().UseVekhaPostgres(connection).Options);
        await db.Database.MigrateAsync(ct);
        if (await db.Organisations.AnyAsync(ct))
        {
            await Console.Error.WriteLineAsync("The database is not empty.");
            return 2;
        }
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var region = SyntheticRegion.Of(centres, today);
        region.AddTo(db);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();

        var start = Stopwatch.GetTimestamp();
        var (added, refusal) = await new PuttingInForce(db)
            .RunAsync(region.Request, region.CoordinatorId, today, TimeProvider.System.GetUtcNow(), null, ct);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (refusal is { } why) throw new InvalidOperationException($"The plan was not put in force: {why}.");
        var verdict = centres < GoalCentres ? "" : seconds <= GoalSeconds ? "  met" : "  MISSED";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Plan put in force for {centres} centres: {seconds:0.00} s for {added} obligations (goal {GoalSeconds:0} s for "
                + $"{GoalCentres}){verdict}"));

        start = Stopwatch.GetTimestamp();
        await SyntheticHistory.AddToAsync(db, region.CoordinatorId, today, ct);
        seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var rows = await RowsAsync(db, ct);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"History added in {seconds:0.0} s: {rows}"));
        return 0;
    }

    private static async Task<string> RowsAsync(VekhaDb db, CancellationToken ct) =>
        $"{await db.Obligations.CountAsync(ct)} obligations, {await db.Evidence.CountAsync(ct)} documents, "
            + $"{await db.Journal.CountAsync(ct)} lines in the journal";
}
