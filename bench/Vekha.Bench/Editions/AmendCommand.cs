using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;

namespace Vekha.Bench.Editions;

/// <summary>«amend --db …»: a new edition of the plan in force that moves every single date by a month: preview, applying and giving back,
/// timed.</summary>
internal static class AmendCommand
{
    private const double GoalSeconds = 10;
    private const int GoalMoved = 10_000;

    public static Command Create()
    {
        var database = new Option<string>("--db") { Description = "A database filled by «region».", Required = true };
        var command = new Command("amend", "Measure the applying of an edition.") { database };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetRequiredValue(database), ct));
        return command;
    }

    private static async Task<int> RunAsync(string connection, CancellationToken ct)
    {
        await using var db = new VekhaDb(new DbContextOptionsBuilder<VekhaDb>().UseVekhaPostgres(connection).Options);
        var now = TimeProvider.System.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var former = await db.Editions.SingleAsync(e => e.State == EditionState.InForce, ct);
        var next = await DraftAsync(db, former, now, ct);

        var amendment = new PlanAmendment(db);
        var start = Stopwatch.GetTimestamp();
        var counts = EffectCounts.Of((await amendment.PreviewAsync(next.Id, today, ct))!.Effects);
        var preview = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var applied = await TimedAsync(db, () => amendment.ApplyAsync(
            new(next.Id, former.Id, "Распоряжение", counts), Guid.CreateVersion7(), former.InForceById!.Value, today, now, null, ct), ct);
        var verdict = counts.Moved < GoalMoved ? "" : applied <= GoalSeconds ? "  met" : "  MISSED";
        var all = await db.Obligations.CountAsync(ct);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Edition applied: {applied:0.0} s, {counts.Moved} of {all} obligations moved, {counts.Stays} stay (goal {GoalSeconds:0} s "
                + $"for {GoalMoved}){verdict}; preview {preview:0.0} s"));
        var back = await TimedAsync(db, () =>
            new PlanReversal(db).RunAsync(new(next.Id, former.Id, "Отмена"), former.InForceById!.Value, today, now, null, ct), ct);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Edition given back: {back:0.0} s"));
        return 0;
    }

    private static async Task<double> TimedAsync(
        VekhaDb db, Func<Task<(int Changed, Planning.Refusal? Refusal)>> work, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        var start = Stopwatch.GetTimestamp();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if ((await work()).Refusal is { } why) throw new InvalidOperationException($"Refused: {why}.");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task<Edition> DraftAsync(VekhaDb db, Edition former, DateTimeOffset now, CancellationToken ct)
    {
        var region = await db.Organisations.SingleAsync(o => o.Id == former.RegionId, ct);
        var act = LoadedAct.Load(new(Guid.CreateVersion7()), region, null, "О внесении изменений",
            new Vekha.Documents.Reading(null, [], []), former.InForceById!.Value, now);
        var next = Edition.Draft(new(Guid.CreateVersion7()), act, 1, new(former.Title, former.ProgrammeCode, former.Years, []));
        next.Follow(former);
        db.AddRange(act, next);
        foreach (var row in await db.Measures.AsNoTracking().Where(m => m.EditionId == former.Id).OrderBy(m => m.Ordinal).ToListAsync(ct))
            db.Measures.Add(EditionMeasure.Create(
                new(Guid.CreateVersion7()), next, row.Ordinal,
                row.Measure with { Deadline = Later(row.Measure.Deadline) }, row.Owner, null));
        await db.SaveChangesAsync(ct);
        return next;
    }

    private static Deadline Later(Deadline deadline) => new(deadline.Text + " (перенесён)", [.. deadline.Rules.Select(Later)]);

    private static Rule Later(Rule rule) => rule.Due is { Month: { } month, Day: { } day } due
        ? rule with { Due = PartialDate.OfDay(due.Year, month % 12 + 1, Math.Min(day, 28)) } : rule;
}
