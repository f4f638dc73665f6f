using Microsoft.EntityFrameworkCore;
using Vekha.Data.Obligations;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Obligations;

public sealed class StandingQueriesTests
{
    private static readonly DateOnly Today = TestRegion.Today;

    [Fact]
    public async Task The_database_and_the_rule_tell_the_same_standing_of_every_obligation()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.CreateAsync();
        await TestPlan.PutInForceAsync(database);
        await using var db = database.Open();
        await SpreadAsync(db, ct);
        var all = await db.Obligations.AsNoTracking().ToListAsync(ct);
        foreach (var standing in Enum.GetValues<Standing>())
        {
            var found = await db.Obligations.Standing(standing, Today).Select(o => o.Id).ToListAsync(ct);
            found.ShouldBe(
                all.Where(o => o.StandingOn(Today) == standing).Select(o => o.Id), ignoreOrder: true, customMessage: standing.ToString());
        }
        var ranks = await db.Obligations.Select(StandingRanks.On(Today)).ToListAsync(ct);
        ranks.Order().ShouldBe(all.Select(o => (int)o.StandingOn(Today)).Order());
        var pressing = await db.Obligations.OrderBy(StandingRanks.On(Today)).AsNoTracking().ToListAsync(ct);
        pressing.Select(o => o.StandingOn(Today)).ShouldBe(pressing.Select(o => o.StandingOn(Today)).Order());
        all.Select(o => o.StandingOn(Today)).Distinct().Count().ShouldBe(Enum.GetValues<Standing>().Length);
    }

    /// <summary>Copies one obligation into every state, around every date that matters, submitted around it.</summary>
    private static Task<int> SpreadAsync(VekhaDb db, CancellationToken ct) => db.Database.ExecuteSqlRawAsync("""
        insert into obligations (
            id, edition_id, measure_id, region_id, path, key, state, due, submitted_on, provisional, round, days_waited)
        select gen_random_uuid(), edition_id, measure_id, region_id, path, 'spread:' || s || d || coalesce(u, 9) || w, s,
            date '2024-06-10' + d, date '2024-06-10' + u, false, 1, w
        from (select * from obligations limit 1) o,
            unnest(array['Planned','InProgress','Submitted','Returned','Accepted','NotApplicable','Withdrawn','TakenOver']) s,
            unnest(array[-20, -1, 0, 1, 14, 15, null]) d,
            unnest(array[-21, -1, 0, null]) u,
            unnest(array[0, 1, 15, 40]) w
        where (u is null) = (s <> 'Submitted') and d is not null
        union all
        select gen_random_uuid(), edition_id, measure_id, region_id, path, 'undated:' || s, s,
            null, case when s = 'Submitted' then date '2024-06-10' end, false, 1, 0
        from (select * from obligations limit 1) o, unnest(array['Planned','InProgress','Submitted','Returned','Accepted']) s
        """, ct);
}
