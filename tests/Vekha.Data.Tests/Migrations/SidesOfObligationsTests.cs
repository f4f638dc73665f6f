using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class SidesOfObligationsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whose_move_it_was_and_since_when_is_known_of_what_was_there_before()
    {
        await using var database = await TestDatabase.CreateBareAsync();
        await using (var before = database.Open())
        {
            await before.GetService<IMigrator>().MigrateAsync("20261130113942_CheckedRows", Ct);
            await before.Database.ExecuteSqlRawAsync(Rows, Ct);
        }
        await using var db = database.Open();
        await db.GetService<IMigrator>()
            .MigrateAsync(db.Database.GetMigrations().Single(m => m.EndsWith("_SidesOfObligations", StringComparison.Ordinal)), Ct);
        var moves = await db.Database.SqlQuery<Row>($"""
            select key as "Key", side_since as "Since", turn as "Turn", turn_until as "Until", late_after as "LateAfter" from obligations
            """).ToDictionaryAsync(r => r.Key, Ct);
        moves["accepted"].Since.ShouldBe(new(2024, 3, 5));
        moves["submitted"].Since.ShouldBe(new(2024, 3, 1));
        // Late in the evening of 9 March in London, and 10 March where the people are.
        moves["returned"].Since.ShouldBe(new(2024, 3, 10));
        moves["corrected"].Since.ShouldBe(new(2024, 3, 10));
        moves["begun"].Since.ShouldBeNull();
        moves["planned"].Since.ShouldBeNull();
        moves["routed"].ShouldBe(new("routed", new(2024, 3, 4), "outside", new(2024, 3, 20), new(2024, 3, 2)));
        moves.Values.ShouldAllBe(m => m.LateAfter == new DateOnly(2024, 3, 2));
        await db.GetService<IMigrator>().MigrateAsync("20261130113942_CheckedRows", Ct);
    }

    private sealed record Row(string Key, DateOnly? Since, string? Turn, DateOnly? Until, DateOnly? LateAfter);

    // Rows of the version before, without those they point at.
    private const string Rows = """
        set session_replication_role = replica;
        insert into obligations (
            id, edition_id, measure_id, region_id, path, key, state, due, provisional, round, submitted_on, closed_on, reason, in_route)
        select md5(key)::uuid, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'a/', key, state, '2024-03-02', false, 1,
            case when state in ('Submitted', 'Accepted') then date '2024-03-01' end,
            case when state = 'Accepted' then date '2024-03-05' end,
            case when key in ('returned', 'corrected') then 'Нет подписи' end, key = 'routed'
        from (values ('accepted', 'Accepted'), ('submitted', 'Submitted'), ('routed', 'Submitted'), ('returned', 'Returned'),
            ('corrected', 'InProgress'), ('begun', 'InProgress'), ('planned', 'Planned')) row (key, state);
        insert into journal (id, at, kind, subject_id, path)
        select gen_random_uuid(), at, 'obligation.step-returned', md5(key)::uuid, 'a/'
        from unnest(array['returned', 'corrected', 'begun']) key, unnest(array[timestamptz '2024-02-01', '2024-03-09 22:30+00']) at;
        insert into passages (
            id, subject_id, path, deliverable_index, round, route_name, steps, days, decided, state, turn, waits_until, started_by_id,
            started_at)
        select gen_random_uuid(), md5('routed')::uuid, 'a/', i, 1, 'Перечень', '[]', '[]', decided::jsonb, state, turn, until,
            gen_random_uuid(), now()
        from (values
            (0, '["2024-03-03", "2024-03-07"]', 'Running', 'role:Coordinator', date '2024-03-30'),
            (1, '["2024-03-04"]', 'Running', 'outside', date '2024-03-20'),
            (2, '[]', 'Finished', null, null)) row (i, decided, state, turn, until);
        """;
}
