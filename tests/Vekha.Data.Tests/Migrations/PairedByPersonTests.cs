using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class PairedByPersonTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_person_said_of_a_row_last_tells_who_paired_it()
    {
        await using var database = await TestDatabase.CreateBareAsync();
        await using (var before = database.Open())
        {
            await before.GetService<IMigrator>().MigrateAsync("20261130203909_OpenInDigests", Ct);
            await before.Database.ExecuteSqlRawAsync(Rows, Ct);
        }
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261130214336_PairedByPerson", Ct);
        (await db.Database.SqlQuery<string>($"select name as \"Value\" from measures where is_paired_by_person order by name")
            .ToListAsync(Ct)).ShouldBe(["сопоставлена"]);
    }

    // Without the edition they point at: the keys are not asked for while this is on.
    private const string Rows = """
        set session_replication_role = replica;
        insert into measures (id, edition_id, ordinal, name, measure, cells, owner, reviewed, is_checked, follows) values
        ('00000000-0000-0000-0000-000000000001', gen_random_uuid(), 1, 'сопоставлена', '{{}}', '[]', 'Region', false, false, '{{}}'),
        ('00000000-0000-0000-0000-000000000002', gen_random_uuid(), 2, 'составлена', '{{}}', '[]', 'Region', false, false, '{{}}'),
        ('00000000-0000-0000-0000-000000000003', gen_random_uuid(), 3, 'снова по словам', '{{}}', '[]', 'Region', false, false, null);
        insert into journal (id, at, kind, thing_id, path, "to") values
        (gen_random_uuid(), '2026-11-01', 'measure.paired', '00000000-0000-0000-0000-000000000001', 'a/', 'Новое'),
        (gen_random_uuid(), '2026-11-01', 'measure.paired', '00000000-0000-0000-0000-000000000003', 'a/', 'Новое'),
        (gen_random_uuid(), '2026-11-02', 'measure.paired', '00000000-0000-0000-0000-000000000003', 'a/', null),
        (gen_random_uuid(), '2026-11-02', 'measure.corrected', '00000000-0000-0000-0000-000000000002', 'a/', 'Иначе');
        """;
}
