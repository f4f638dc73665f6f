using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class UndoneEditionsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_in_force_goes_on_being_completed_by_itself()
    {
        await using var database = await TestDatabase.CreateBareAsync();
        await using (var before = database.Open())
        {
            await before.GetService<IMigrator>().MigrateAsync("20261130143240_DecisionsTakenBack", Ct);
            await before.Database.ExecuteSqlRawAsync(Rows, Ct);
        }
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261130152325_UndoneEditions", Ct);
        var edition = (await db.Editions.AsNoTracking().Select(e => new { e.IsUndone, e.Cohorts }).ToListAsync(Ct)).ShouldHaveSingleItem();
        edition.IsUndone.ShouldBeFalse();
        edition.Cohorts.ShouldBe([2023, 2024]);
    }

    // A row of the version before, without those it points at.
    private const string Rows = """
        set session_replication_role = replica;
        insert into editions (id, act_id, plan_id, region_id, path, ordinal, title, state, cohorts)
        values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'a/', 1, 'План', 'InForce', '{{2023,2024}}');
        """;
}
