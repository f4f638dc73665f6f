using Microsoft.EntityFrameworkCore;
using Vekha.Data.Editions;
using Vekha.Documents;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;
using Vekha.Planning.Scheduling;
using Vekha.Testing;

namespace Vekha.Application.Tests.Upkeep;

public sealed class DailyUpkeepTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_series_without_an_end_is_extended_as_time_passes_and_the_journal_tells_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await InForceAsync(database, TestRegion.Today);
        var before = await CountAsync(database);
        await using var app = await VekhaApp.StartAsync(database);
        await IdleAsync(app);
        (await CountAsync(database)).ShouldBe(before);
        await using var db = database.Open();
        var later = await new EditionUpkeep(db).RunAsync(edition, TestRegion.Today.AddYears(1), Now(TestRegion.Today.AddYears(1)), Ct);
        // Four more quarters of the centre of 2023; the one of 2024 opens later and lacks two.
        later.Missing.Count.ShouldBe(4 + 2);
        later.NoLongerExpected.ShouldBeEmpty();
        (await CountAsync(database)).ShouldBe(before + 6);
        var entry = await db.Journal.SingleAsync(e => e.Kind == JournalKind.EditionExtended.Name, Ct);
        entry.PersonId.ShouldBeNull();
        entry.To.ShouldBe("+6");
    }

    [Fact]
    public async Task The_start_of_the_server_adds_what_a_new_centre_owes()
    {
        await using var database = await TestDatabase.CreateAsync();
        await InForceAsync(database, TestRegion.Today);
        var before = await CountAsync(database);
        await using (var db = database.Open())
        {
            db.Centres.Add(Centre.Create(
                new(Guid.CreateVersion7()), "Новый", "it-cube", TestRegion.Lyceum, TestRegion.Region.Id, null, 2024, CentreCard.Empty));
            await db.SaveChangesAsync(Ct);
        }
        await using var app = await VekhaApp.StartAsync(database);
        _ = app.Services;
        for (var tries = 0; tries < 100 && await CountAsync(database) == before; tries++) await Task.Delay(100, Ct);
        (await CountAsync(database)).ShouldBe(before + 4);
    }

    [Fact]
    public async Task What_cannot_be_kept_holds_back_nothing_else()
    {
        await using var database = await TestDatabase.CreateAsync();
        var broken = await InForceAsync(database, TestRegion.Today);
        await using (var db = database.Open())
        {
            await db.Database.ExecuteSqlAsync($"update measures set measure = '[]' where edition_id = {broken}", Ct);
            await Should.ThrowAsync<Exception>(() => new EditionUpkeep(db).RunAsync(broken, TestRegion.Today, Now(TestRegion.Today), Ct));
        }
        await using var app = await VekhaApp.StartAsync(database);
        _ = app.Services;
        var tallies = 0;
        for (var tries = 0; tries < 100 && tallies == 0; tries++)
        {
            await Task.Delay(100, Ct);
            await using var db = database.Open();
            tallies = await db.DailyTallies.CountAsync(Ct);
        }
        tallies.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_is_no_longer_expected_stays_and_is_told_once()
    {
        await using var database = await TestDatabase.CreateAsync();
        var edition = await InForceAsync(database, TestRegion.Today);
        var before = await CountAsync(database);
        await using (var db = database.Open())
            await db.Measures.Where(m => m.EditionId == edition)
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.Owner, OwedBy.Region), Ct);
        for (var day = 1; day <= 2; day++)
        {
            await using var db = database.Open();
            await new EditionUpkeep(db).RunAsync(edition, TestRegion.Today, Now(TestRegion.Today.AddDays(day)), Ct);
        }
        await using var end = database.Open();
        (await end.Journal.SingleAsync(e => e.Kind == JournalKind.EditionDiffers.Name, Ct)).To.ShouldBe($"{before}");
        (await end.Obligations.CountAsync(o => o.CentreId != null, Ct)).ShouldBe(before);
    }

    private static async Task<EditionId> InForceAsync(TestDatabase database, DateOnly today)
    {
        await using var db = database.Open();
        var act = LoadedAct.Load(new(Guid.CreateVersion7()), TestRegion.Region, null, "Распоряжение", new Reading(null, [], []),
            TestRegion.IdOf("coordinator"), Now(today));
        var measure = new Measure("1", "Мониторинг показателей", [], [], new("ежеквартально", [new(Recurs: Recurrence.Quarterly)]), null);
        var edition = Edition.Draft(new(Guid.CreateVersion7()), act, 1, new Plan("План", "it-cube", null, [measure]));
        db.AddRange(act, edition, EditionMeasure.Create(new(Guid.CreateVersion7()), edition, 1, measure, OwedBy.EachCentre, null));
        await db.SaveChangesAsync(Ct);
        db.ChangeTracker.Clear();
        await new PuttingInForce(db)
            .RunAsync(new(edition.Id, "it-cube", [2023, 2024]), TestRegion.IdOf("coordinator"), today, Now(today), null, Ct);
        return edition.Id;
    }

    private static async Task<int> CountAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Obligations.CountAsync(Ct);
    }

    private static async Task IdleAsync(VekhaApp app)
    {
        await app.Visitor().StatusOfAsync("/health");
        await app.JobsEndedAsync();
        await Task.Delay(500, Ct);
    }

    private static DateTimeOffset Now(DateOnly day) => new(day, new(9, 0), TimeSpan.Zero);
}
