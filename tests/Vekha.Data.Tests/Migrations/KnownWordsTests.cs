using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Vekha.Planning.Scheduling;
using Vekha.Planning.Talk;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class KnownWordsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Numbers_that_versions_before_took_for_words_become_words_and_none_is_taken_any_more()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261130050304_JournalStays", Ct);
        await db.Database.ExecuteSqlRawAsync(Rows, Ct);
        await db.Database.MigrateAsync(Ct);

        (await db.Contacts.Select(c => c.Kind).ToListAsync(Ct)).ShouldBe([ContactKind.Call, ContactKind.LetterSent], ignoreOrder: true);
        (await db.Measures.Select(m => m.Owner).ToListAsync(Ct)).ShouldBe([OwedBy.EachCentre, OwedBy.Region], ignoreOrder: true);
        foreach (var statement in (string[])["update contacts set kind = '99'", "update measures set owner = '1'"])
            (await Should.ThrowAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(statement, Ct)))
                .SqlState.ShouldBe(PostgresErrorCodes.CheckViolation, statement);
    }

    // Without the rows they point at: the keys are not asked for while this is on.
    private const string Rows = """
        begin;
        set local session_replication_role = replica;
        insert into contacts (id, subject_id, kind, "with", day, text, author_id, at)
        select gen_random_uuid(), gen_random_uuid(), kind, 'Школа № 3', '2024-06-01', 'Обещали', gen_random_uuid(), now()
        from unnest(array['99', 'LetterSent']) as kind;
        insert into measures (id, edition_id, ordinal, name, measure, cells, owner, reviewed, follows)
        select gen_random_uuid(), gen_random_uuid(), row_number() over (), 'Закупка', '{{}}', '{{}}', owner, false, array[]::uuid[]
        from unnest(array['99', 'Region']) as owner;
        commit;
        """;
}
