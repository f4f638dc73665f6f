using Microsoft.EntityFrameworkCore;
using Vekha.Data.Columns;
using Vekha.Data.Files;
using Vekha.Planning;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Files;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Columns;

/// <summary>What COPY writes is, column by column, what the table holds.</summary>
public sealed class TableCopyTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly DateTimeOffset Now = new(2024, 6, 10, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Every_column_of_an_obligation_arrives()
    {
        await using var database = await TestDatabase.CreateAsync();
        await TestPlan.PutInForceAsync(database);
        await using var db = database.Open();
        var file = new StoredFile(FileId.New(Now), new('a', 64), "Справка.pdf", "application/pdf", 1, TestRegion.IdOf("coordinator"), Now);
        db.Files.Add(file);
        await db.SaveChangesAsync(Ct);
        await db.Database.ExecuteSqlAsync($"""
            update obligations set taken_over_file_id = {file.Id},
                state = 'Submitted', round = 3, rule_index = 1, due = '2024-09-30', practical = '2024-09-30',
                period_first = '2024-07-01', period_last = '2024-09-30', period_kind = 'Quarterly', provisional = true,
                date_basis = 'Письмо',
                submitted_on = '2024-09-20', submitted_by_id = {TestRegion.IdOf("head")}, closed_on = '2024-09-25', reason = 'Нет подписи',
                in_route = true, turn = 'outside', turn_until = '2024-10-01', side_since = '2024-09-20', days_waited = 2,
                checked_by_id = {TestRegion.IdOf("municipal")}, checked_at = now(), check_note = 'Всё на месте'
            where id = (select id from obligations where municipality_id is not null order by id limit 1)
            """, Ct);

        await ShouldArriveAsync<Obligation>(db, "obligations");
    }

    [Fact]
    public async Task Every_column_of_a_change_of_an_obligation_arrives()
    {
        await using var database = await TestDatabase.CreateAsync();
        var plan = await TestPlan.PutInForceAsync(database);
        await using var db = database.Open();
        var change = EditionChange.Applied(
            Guid.CreateVersion7(Now), plan.Edition, plan.Edition.Id, EffectCounts.Of([]), TestRegion.IdOf("coordinator"), Now);
        var obligation = await db.Obligations.AsNoTracking().FirstAsync(o => o.Due != null, Ct);
        var former = FormerObligation.Of(obligation);
        db.AddRange(change, new ObligationChange(change.Id, obligation.Id, EffectKind.Moved, obligation.Due, former));
        await db.SaveChangesAsync(Ct);

        await ShouldArriveAsync<ObligationChange>(db, "obligation_changes");
    }

    [Fact]
    public async Task Every_column_of_a_line_of_the_journal_arrives()
    {
        await using var database = await TestDatabase.CreateAsync();
        await TestPlan.PutInForceAsync(database);
        await using var db = database.Open();
        var obligation = await db.Obligations.AsNoTracking().FirstAsync(Ct);
        db.Journal.AddRange(
            LineOf(JournalKind.ObligationMoved, obligation.Id, obligation.Path),
            LineOf(JournalKind.CentreChanged, TestRegion.ZarechyeCube.Id, TestRegion.ZarechyeCube.Path));
        await db.SaveChangesAsync(Ct);

        await ShouldArriveAsync<JournalEntry>(db, "journal");
    }

    private static JournalEntry LineOf(JournalKind kind, IId about, string path) => JournalEntry.Of(Now, new(
        kind, TestRegion.IdOf("head"), about, path)
    {
        From = "15 июня",
        To = "30 июня",
        Reason = "Письмо",
        ForPersonId = TestRegion.IdOf("other-head"),
    });

    private static async Task ShouldArriveAsync<T>(VekhaDb db, string table) where T : class
    {
        var unproved = $"""
            select name as "Value" from {table} t, jsonb_each(to_jsonb(t)) as held (name, value)
            group by name having every(value = 'null' or value = 'false')
            """;
        (await db.Database.SqlQueryRaw<string>(unproved).ToListAsync(Ct)).ShouldBeEmpty("These columns hold nothing that could be lost.");
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        var copied = $"create temp table copied (like {table} including generated) on commit drop";
        await db.Database.ExecuteSqlRawAsync(copied, Ct);
        await db.CopyAsync(await db.Set<T>().AsNoTracking().ToListAsync(Ct), "copied", Ct);
        var lost = $"""
            select count(*)::int as "Value" from ((table {table} except table copied) union all (table copied except table {table})) as lost
            """;
        (await db.Database.SqlQueryRaw<int>(lost).ToListAsync(Ct)).ShouldBe([0]);
    }
}
