using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class CentresOfEditionsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_in_force_stays_in_force_for_all_centres_of_its_cohorts()
    {
        await using var database = await TestDatabase.CreateBareAsync();
        await using (var before = database.Open())
        {
            await before.GetService<IMigrator>().MigrateAsync("20261130051002_KnownWords", Ct);
            await before.Database.ExecuteSqlRawAsync(Rows, Ct);
        }
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261130082800_CentresOfEditions", Ct);
        var scopes = await db.Editions.AsNoTracking().Select(e => new { e.Cohorts, e.Centres }).ToListAsync(Ct);
        var scope = scopes.ShouldHaveSingleItem();
        scope.Cohorts.ShouldBe([2023, 2024]);
        scope.Centres.ShouldBeNull();
    }

    // A row of the version before, without those it points at.
    private const string Rows = """
        set session_replication_role = replica;
        insert into editions (id, act_id, plan_id, region_id, path, ordinal, title, state, cohorts)
        values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'a/', 1, 'План', 'InForce', '{{2023,2024}}');
        """;
}
