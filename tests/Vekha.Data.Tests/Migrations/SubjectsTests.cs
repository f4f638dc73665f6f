using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Vekha.Planning.Organisations;
using Vekha.Planning.Subjects;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class SubjectsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly SubjectId Worked = new(new Guid("00000000-0000-7000-8000-000000000001"));
    private static readonly SubjectId Told = new(new Guid("00000000-0000-7000-8000-000000000002"));
    private static readonly Guid Untouched = new("00000000-0000-7000-8000-000000000003");
    private static readonly OrganisationId Region = new(new Guid("00000000-0000-7000-8000-00000000000a"));
    private static readonly Guid Act = new("00000000-0000-7000-8000-00000000000b");
    private static readonly Guid Gone = new("00000000-0000-7000-8000-00000000000c");

    [Fact]
    public async Task What_was_said_proved_sent_and_written_about_obligations_belongs_to_their_subjects()
    {
        await using var database = await OfTheVersionBeforeAsync();
        await using var db = database.Open();
        await db.Database.MigrateAsync(Ct);

        (await db.Subjects.AsNoTracking().OrderBy(s => s.Id).ToListAsync(Ct)).ShouldBe(
        [
            new(Worked, SubjectKind.Obligation, "a/b/", Region),
            new(Told, SubjectKind.Obligation, "a/c/", Region),
        ]);
        (await db.Evidence.SingleAsync(Ct)).SubjectId.ShouldBe(Worked);
        (await db.Comments.SingleAsync(Ct)).SubjectId.ShouldBe(Worked);
        (await db.Mentions.SingleAsync(Ct)).SubjectId.ShouldBe(Worked);
        (await db.Assignments.SingleAsync(Ct)).SubjectId.ShouldBe(Worked);
        (await db.Contacts.SingleAsync(Ct)).SubjectId.ShouldBe(Worked);
        (await db.Passages.SingleAsync(Ct)).SubjectId.ShouldBe(Worked);
        (await db.RouteAttachments.Select(a => a.SubjectId).OrderBy(id => id).ToListAsync(Ct)).ShouldBe([Worked, null]);
        (await db.Journal.OrderBy(j => j.At).Select(j => new { j.SubjectId, j.ThingId }).ToListAsync(Ct)).ShouldBe(
        [
            new { SubjectId = (SubjectId?)Worked, ThingId = (Guid?)null },
            new { SubjectId = (SubjectId?)Told, ThingId = (Guid?)null },
            new { SubjectId = (SubjectId?)null, ThingId = (Guid?)Act },
            // An obligation that was removed when its edition was given back.
            new { SubjectId = (SubjectId?)null, ThingId = (Guid?)Gone },
        ]);
        (await db.Jobs.SingleAsync(Ct)).ThingId.ShouldBe(Act);
    }

    [Fact]
    public async Task No_row_is_without_its_subject_and_no_subject_without_its_obligation()
    {
        await using var database = await OfTheVersionBeforeAsync();
        await using var db = database.Open();
        await db.Database.MigrateAsync(Ct);
        // What guards the journal as a whole would answer first.
        await db.Database.ExecuteSqlRawAsync("alter table journal disable trigger journal_stays", Ct);

        foreach (var table in (string[])["evidence", "comments", "mentions", "assignments", "contacts", "passages", "route_attachments",
            "journal"])
            (await StateAsync(db, $"update {table} set subject_id = '{Untouched}' where subject_id = '{Worked}'"))
                .ShouldBe(PostgresErrorCodes.ForeignKeyViolation, table);
        (await StateAsync(db, $"delete from obligations where id = '{Told}'")).ShouldBe(PostgresErrorCodes.ForeignKeyViolation);
        (await StateAsync(db, $"delete from obligations where id = '{Untouched}'")).ShouldBeNull();
        (await StateAsync(db, $"insert into subjects values ('{Gone}', 'Obligation', 'a/', '{Region}')"))
            .ShouldBe(PostgresErrorCodes.ForeignKeyViolation);
        (await StateAsync(db, $"update journal set thing_id = '{Act}'")).ShouldBe(PostgresErrorCodes.CheckViolation);
    }

    [Fact]
    public async Task The_version_before_finds_its_rows_again()
    {
        await using var database = await OfTheVersionBeforeAsync();
        await using var db = database.Open();
        await db.Database.MigrateAsync(Ct);
        await db.GetService<IMigrator>().MigrateAsync("20261121161829_Initial", Ct);

        (await IdsAsync(db, "select subject_id as \"Value\" from journal order by at")).ShouldBe([Worked.Value, Told.Value, Act, Gone]);
        (await IdsAsync(db, "select obligation_id as \"Value\" from evidence union all select obligation_id from passages"))
            .ShouldBe([Worked.Value, Worked.Value]);
        (await IdsAsync(db, "select subject_id as \"Value\" from jobs")).ShouldBe([Act]);
    }

    private static Task<List<Guid>> IdsAsync(VekhaDb db, string sql) => db.Database.SqlQueryRaw<Guid>(sql).ToListAsync(Ct);

    /// <returns>Why PostgreSQL refuses; null where it does not.</returns>
    private static async Task<string?> StateAsync(VekhaDb db, string sql)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync(sql, Ct);
            return null;
        }
        catch (PostgresException refused)
        {
            return refused.SqlState;
        }
    }

    private static async Task<TestDatabase> OfTheVersionBeforeAsync()
    {
        var database = await TestDatabase.CreateBareAsync();
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261121161829_Initial", Ct);
        await db.Database.ExecuteSqlRawAsync(Rows.Replace("{}", "{{}}", StringComparison.Ordinal), Ct);
        return database;
    }

    // Rows of the version before, without those they point at: the keys are not asked for while this is on.
    private static readonly string Rows = $$"""
        begin;
        set local session_replication_role = replica;
        insert into obligations (id, edition_id, measure_id, centre_id, region_id, path, key, provisional, state, round)
        select id, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '{{Region}}', path, '0', false, 'InProgress', 1
        from (values ('{{Worked}}'::uuid, 'a/b/'), ('{{Told}}', 'a/c/'), ('{{Untouched}}', 'a/d/')) o (id, path);
        insert into evidence (id, obligation_id, file_id, document_number, round, added_by_id, added_at)
        values (gen_random_uuid(), '{{Worked}}', gen_random_uuid(), '12-о', 1, gen_random_uuid(), now());
        with comment as (
          insert into comments (id, obligation_id, text, author_id, at)
          values (gen_random_uuid(), '{{Worked}}', 'Где приказ?', gen_random_uuid(), now()) returning id)
        insert into mentions (comment_id, person_id, obligation_id) select id, gen_random_uuid(), '{{Worked}}' from comment;
        insert into assignments (id, obligation_id, text, assignee_id, due, author_id, at)
        values (gen_random_uuid(), '{{Worked}}', 'Подписать', gen_random_uuid(), '2024-06-01', gen_random_uuid(), now());
        insert into contacts (id, obligation_id, kind, "with", day, text, author_id, at)
        values (gen_random_uuid(), '{{Worked}}', 'Call', 'Школа № 3', '2024-06-01', 'Обещали', gen_random_uuid(), now());
        insert into passages (
          id, obligation_id, path, deliverable_index, round, route_name, steps, days, decided, state, started_by_id, started_at)
        values (gen_random_uuid(), '{{Worked}}', 'a/b/', 0, 1, 'Перечень', '[]', '[]', '[]', 'Finished', gen_random_uuid(), now());
        insert into route_attachments (id, measure_id, obligation_id, deliverable_index, template_id, path)
        values (gen_random_uuid(), gen_random_uuid(), '{{Worked}}', 0, gen_random_uuid(), 'a/b/'),
          (gen_random_uuid(), gen_random_uuid(), null, 0, gen_random_uuid(), 'a/');
        insert into journal (id, at, kind, subject_id, path) values
        (gen_random_uuid(), '2024-06-01', 'obligation.submitted', '{{Worked}}', 'a/b/'),
        (gen_random_uuid(), '2024-06-02', 'obligation.moved', '{{Told}}', 'a/c/'),
        (gen_random_uuid(), '2024-06-03', 'act.loaded', '{{Act}}', 'a/'),
        (gen_random_uuid(), '2024-06-04', 'obligation.restored', '{{Gone}}', 'a/b/');
        insert into jobs (id, kind, subject_id, request, state, percent, attempts, started_by_id, created_at)
        values (gen_random_uuid(), 'edition.in-force', '{{Act}}', '{}', 'Done', 100, 1, gen_random_uuid(), now());
        commit;
        """;
}
