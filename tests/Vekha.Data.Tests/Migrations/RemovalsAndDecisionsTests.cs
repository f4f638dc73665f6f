using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class RemovalsAndDecisionsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_document_of_before_is_removed()
    {
        await using var database = await TestDatabase.CreateBareAsync();
        await using (var before = database.Open())
        {
            await before.GetService<IMigrator>().MigrateAsync("20261130110254_ActsOfRows", Ct);
            await before.Database.ExecuteSqlRawAsync(Rows, Ct);
        }
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261130114316_RemovalsAndDecisions", Ct);
        (await db.Evidence.AsNoTracking().SingleAsync(Ct)).RemovedAt.ShouldBeNull();
        (await db.DecisionBatches.CountAsync(Ct)).ShouldBe(0);
    }

    // A row of the version before, without those it points at.
    private const string Rows = """
        set session_replication_role = replica;
        insert into evidence (id, subject_id, file_id, round, added_by_id, added_at)
        values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 1, gen_random_uuid(), now());
        """;
}
