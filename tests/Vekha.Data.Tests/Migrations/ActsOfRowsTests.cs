using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class ActsOfRowsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_learn_which_edition_gave_them_their_words_and_acts_their_kind()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261130082800_CentresOfEditions", Ct);
        await db.Database.ExecuteSqlRawAsync(Rows, Ct);
        await db.GetService<IMigrator>().MigrateAsync("20261130110254_ActsOfRows", Ct);

        var worded = await db.Database.SqlQuery<string>($"""
            select w.title || ': ' || m.name as "Value" from measures m left join editions w on w.id = m.worded_by_id order by m.ordinal
            """).ToListAsync(Ct);
        worded.ShouldBe(
            [null!, null!, "первая: прежняя во второй", null!, null!, "первая: прежняя в третьей", "вторая: вторая в третьей", null!]);
        (await db.Database.SqlQuery<string>($"select type as \"Value\" from acts").ToListAsync(Ct)).ShouldBe(["Resolution"]);
    }

    // Three editions and a draft, without what they point at. The keys are not asked for while this is on.
    private const string Rows = """
        begin;
        set local session_replication_role = replica;
        insert into acts (id, region_id, path, text, title, head, findings, places, scan_words, loaded_at, loaded_by_id)
        values (gen_random_uuid(), gen_random_uuid(), 'a/', '', 'Акт', '{{"type":"resolution"}}', '[]',
            '{{}}', '[]', now(), gen_random_uuid());
        create temporary table e (n int, id uuid, title text, state text) on commit drop;
        insert into e select n, gen_random_uuid(), (array['первая', 'вторая', 'третья', 'черновик'])[n],
            (array['Superseded', 'Superseded', 'InForce', 'Draft'])[n] from generate_series(1, 4) n;
        insert into editions (id, act_id, plan_id, former_id, region_id, path, ordinal, title, state, cohorts)
        select e.id, gen_random_uuid(), (select id from e where n = 1), (select f.id from e f where f.n = e.n - 1), gen_random_uuid(),
            'a/', 1, title, state, '{{}}' from e;
        create temporary table r (n int, e int, name text, words text, number text, follows int) on commit drop;
        insert into r values (1, 1, 'прежняя', 'а', '1', null), (2, 1, 'переписанная', 'б', '2', null),
            (3, 2, 'прежняя во второй', 'а', '5', 1), (4, 2, 'вторая', 'в', '2', 2), (5, 2, 'новая', 'г', '6', null),
            (6, 3, 'прежняя в третьей', 'а', '1', 3), (7, 3, 'вторая в третьей', 'в', '2', 4), (8, 4, 'в черновике', 'а', '1', 6);
        alter table r add id uuid;
        update r set id = gen_random_uuid();
        insert into measures (id, edition_id, ordinal, name, measure, cells, owner, reviewed, follows)
        select id, (select id from e where e.n = r.e), n, name, jsonb_build_object('name', words, 'number', number), '[]', 'Region', false,
            case when follows is null then array[]::uuid[] else array[(select f.id from r f where f.n = r.follows)] end from r;
        commit;
        """;
}
