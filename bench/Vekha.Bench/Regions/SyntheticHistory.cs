using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Files;

namespace Vekha.Bench.Regions;

/// <summary>Most of what is past was accepted, some of it late; some of it waits, was returned or is overdue. Written by the database
/// itself.</summary>
internal static class SyntheticHistory
{
    private static readonly string[] FileNames = ["Отчёт.pdf", "Приказ директора.pdf", "Договор поставки.pdf", "Акт приёмки.pdf"];

    public static async Task AddToAsync(VekhaDb db, PersonId personId, DateOnly today, CancellationToken ct)
    {
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(5));
        var now = TimeProvider.System.GetUtcNow();
        FileId[] files = [.. FileNames.Select(name =>
            db.Files.Add(new(new(Guid.CreateVersion7()), new string('0', 64), name, "application/pdf", 1, personId, now)).Entity.Id)];
        await db.SaveChangesAsync(ct);
        await db.Database.ExecuteSqlAsync($"""
            update obligations o set
                state = case when h < 88 then 'Accepted' when h < 91 then 'Submitted' when h < 94 then 'Returned'
                    when h < 96 then 'InProgress' else 'Planned' end,
                round = case when h between 91 and 93 then 2 else 1 end,
                reason = case when h between 91 and 93 then 'Нет подписи руководителя.' end,
                submitted_on = case when h < 91 then due - 3 + h % 6 end,
                submitted_by_id = case when h < 91 then {personId} end,
                closed_on = case when h < 88 then due + h % 9 end,
                side_since = case when h < 88 then due + h % 9 when h < 91 then due - 3 + h % 6 when h < 94 then due - 2 end
            from (select id, abs(hashtext(id::text)) % 100 as h from obligations where due < {today}) past where past.id = o.id
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            insert into subjects (id, kind, path, region_id)
            select id, 'Obligation', path, region_id from obligations
            where state <> 'Planned' or due is not null and abs(hashtext(id::text)) % 5 = 0
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            insert into evidence (
                id, subject_id, file_id, deliverable_index, document_number, document_date, note, round, added_by_id, added_at)
            select gen_random_uuid(), id, ({files})[1 + abs(hashtext(id::text)) % {files.Length}], 0, '12-од', due - 4, null, 1, {personId},
                due - 3
            from obligations where state in ('Accepted', 'Submitted', 'Returned')
            """, ct);
        await AddToJournalAsync(db, personId, "obligation.evidence-added", "Accepted,Submitted,Returned,InProgress", ct);
        await AddToJournalAsync(db, personId, "obligation.submitted", "Accepted,Submitted,Returned", ct);
        await AddToJournalAsync(db, personId, "obligation.accepted", "Accepted", ct);
        await AddToJournalAsync(db, personId, "obligation.returned", "Returned", ct);
        await AddRoutesAsync(db, ct);
        await AddTalkAsync(db, personId, ct);
        // What autovacuum has done in a database that people have worked with.
        await db.Database.ExecuteSqlAsync($"vacuum analyze", ct);
    }

    private static async Task AddTalkAsync(VekhaDb db, PersonId personId, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"""
            insert into comments (id, subject_id, text, author_id, at)
            select gen_random_uuid(), id,
                case when abs(hashtext(id::text)) % 100 = 0 then 'Поставщик переносит поставку, готовим письмо.'
                    else 'Документы подписаны, отправляем на проверку.' end,
                {personId}, due - 3
            from obligations where due is not null and abs(hashtext(id::text)) % 5 = 0
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            insert into assignments (id, subject_id, text, assignee_id, due, author_id, at)
            select gen_random_uuid(), id, 'Собрать подписи', {personId}, due, {personId}, due - 9
            from obligations where due is not null and abs(hashtext(id::text)) % 500 = 0
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            insert into saved_views (id, person_id, name, path, query, saved_at)
            select gen_random_uuid(), p.id, 'Отбор ' || n, '/obligations', '?standing=Overdue&page=' || n, now()
            from people p cross join generate_series(1, 10) n
            """, ct);
    }

    /// <summary>Every third submission is on a route and waits for the coordinator or for a letter; all were submitted by somebody
    /// else.</summary>
    private static async Task AddRoutesAsync(VekhaDb db, CancellationToken ct)
    {
        const string Steps = """
            [{"name":"Заключение","decider":{"kind":"Role","name":null,"role":"Coordinator","organisationId":null},"day":null}]
            """;
        await db.Database.ExecuteSqlAsync($"""
            update obligations set submitted_by_id = (select id from people where user_name = 'head'),
                in_route = abs(hashtext(key || id::text)) % 3 = 0
            where state = 'Submitted'
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            insert into passages (
                id, subject_id, path, deliverable_index, round, route_name, steps, days, decided, state, turn, waits_until, started_by_id,
                started_at)
            select gen_random_uuid(), id, path, 0, round, 'Проверка', {Steps}::jsonb, '[null]', '[]', 'Running',
                case when abs(hashtext(id::text)) % 2 = 0 then 'role:Coordinator' else 'outside' end, due, submitted_by_id, now()
            from obligations where in_route
            """, ct);
        await db.Database.ExecuteSqlAsync($"""
            update obligations o set turn = p.turn, turn_until = p.waits_until from passages p where p.subject_id = o.id and in_route
            """, ct);
    }

    private static Task<int> AddToJournalAsync(VekhaDb db, PersonId personId, string kind, string states, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"""
        insert into journal (id, at, kind, person_id, subject_id, path)
        select gen_random_uuid(), due - 2, {kind}, {personId}, id, path from obligations
        where due is not null and state = any(string_to_array({states}, ','))
        """, ct);
}
