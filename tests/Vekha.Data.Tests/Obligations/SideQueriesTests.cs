using Microsoft.EntityFrameworkCore;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Obligations;

public sealed class SideQueriesTests
{
    [Fact]
    public async Task The_database_and_the_rule_tell_the_same_side_of_every_obligation()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var database = await TestDatabase.CreateAsync();
        await TestPlan.PutInForceAsync(database);
        await using var db = database.Open();
        await SpreadAsync(db, ct);
        var all = await db.Obligations.AsNoTracking().ToListAsync(ct);
        foreach (var reviewed in new[] { true, false })
        {
            if (!reviewed) await db.RoleAssignments.Where(r => r.Role == Role.Reviewer).ExecuteDeleteAsync(ct);
            foreach (var side in Enum.GetValues<Side>())
            {
                var found = await db.Obligations.OnSide(db, side).Select(o => o.Id).ToListAsync(ct);
                found.ShouldNotBeEmpty(side.ToString());
                found.ShouldBe(all.Where(o => o.SituationUnder(reviewed).Move.Side == side).Select(o => o.Id),
                    ignoreOrder: true, customMessage: $"{side}, {reviewed}");
            }
        }
    }

    /// <summary>Every state, with and without a date and a municipality, waiting for everybody there may be.</summary>
    private static Task<int> SpreadAsync(VekhaDb db, CancellationToken ct) => db.Database.ExecuteSqlAsync($"""
        insert into obligations (
            id, edition_id, measure_id, region_id, municipality_id, path, key, state, due, submitted_on, provisional, round, in_route, turn)
        select gen_random_uuid(), edition_id, measure_id, region_id, m, path, 'spread:' || row_number() over (), s, d,
            case when s = 'Submitted' then date '2024-06-10' end, false, 1, s = 'Submitted' and t is not null,
            case when s = 'Submitted' then t end
        from (select * from obligations limit 1) o,
            unnest(array['Planned','InProgress','Submitted','Returned','Accepted','NotApplicable','Withdrawn','TakenOver']) s,
            unnest(array[date '2024-06-20', null]) d,
            unnest(array[{TestRegion.Zarechye.Id.Value}, null::uuid]) m,
            unnest(array[
                null, 'outside', 'role:MunicipalOfficer', 'role:Coordinator', 'role:CentreHead', 'role:Reviewer', 'role:Curator',
                'organisation:' || {TestRegion.Zarechye.Id.Value}, 'organisation:' || o.region_id, 'organisation:' || gen_random_uuid()]) t
        """, ct);
}
