using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class NameDecidersOfStepsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_decides_a_step_and_what_was_taken_back_stay_known()
    {
        await using var database = await TestDatabase.CreateBareAsync();
        await using (var before = database.Open())
        {
            await before.GetService<IMigrator>().MigrateAsync("20261121161829_Initial", Ct);
            await before.Database.ExecuteSqlRawAsync(Rows, Ct);
        }
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261129210207_NameDecidersOfSteps", Ct);
        (await db.RouteTemplates.AsNoTracking().SingleAsync(Ct)).Steps.ShouldBe(
        [
            new("Проверка", Decider.Of(Role.Reviewer), StepDay.After(2, working: true)),
            new("Письмо", Decider.Outside("Оператор"), null),
        ]);
        (await StatesAsync(db)).ShouldBe(["Returned", "TakenBack"]);
        await db.GetService<IMigrator>().MigrateAsync("20261121161829_Initial", Ct);
        (await StatesAsync(db)).ShouldBe(["Returned", "Withdrawn"]);
    }

    private static Task<List<string>> StatesAsync(VekhaDb db) =>
        db.Database.SqlQuery<string>($"""select state as "Value" from passages order by state""").ToListAsync(Ct);

    // Rows of the version before, without those they point at.
    private const string Rows = """
        set session_replication_role = replica;
        insert into route_templates (id, region_id, path, name, steps) values (gen_random_uuid(), gen_random_uuid(), 'a/', 'Перечень',
          '[{{"name":"Проверка","party":{{"kind":"Role","name":null,"role":"Reviewer","organisationId":null}},
              "day":{{"kind":"AfterPrevious","printed":null,"days":2,"working":true}}}},
            {{"name":"Письмо","party":{{"kind":"Outside","name":"Оператор","role":null,"organisationId":null}},"day":null}}]');
        insert into passages (
          id, obligation_id, path, deliverable_index, round, route_name, steps, days, decided, state, started_by_id, started_at)
        select gen_random_uuid(), gen_random_uuid(), 'a/', 0, 1, 'Перечень',
          '[{{"name":"Проверка","party":{{"kind":"Role","name":null,"role":"Reviewer","organisationId":null}},"day":null}}]',
          '[null]', '[]', state, gen_random_uuid(), now()
        from unnest(array['Withdrawn', 'Returned']) as state;
        """;
}
