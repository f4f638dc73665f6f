using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class CheckedRowsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_person_has_saved_counts_as_checked()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261130110254_ActsOfRows", Ct);
        await db.Database.ExecuteSqlRawAsync(Rows, Ct);
        await db.GetService<IMigrator>().MigrateAsync("20261130113942_CheckedRows", Ct);
        (await db.Database.SqlQuery<string>($"select name as \"Value\" from measures where is_checked").ToListAsync(Ct))
            .ShouldBe(["исправлена"]);
    }

    // Without the edition they point at: the keys are not asked for while this is on.
    private const string Rows = """
        begin;
        set local session_replication_role = replica;
        insert into measures (id, edition_id, ordinal, name, measure, cells, owner, reviewed)
        values (gen_random_uuid(), gen_random_uuid(), 1, 'исправлена', '{{}}', '[]', 'Region', true),
            (gen_random_uuid(), gen_random_uuid(), 2, 'прочитана', '{{}}', '[]', 'Region', false);
        commit;
        """;
}
