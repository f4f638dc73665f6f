using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class TakenOverTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Obligations_stay_as_they_are_and_can_be_taken_over_from_now_on()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261130115128_SidesOfObligations", Ct);
        await db.Database.ExecuteSqlRawAsync(Rows, Ct);
        (await Should.ThrowAsync<PostgresException>(() => TakeAsync(db))).SqlState.ShouldBe(PostgresErrorCodes.CheckViolation);
        await db.GetService<IMigrator>().MigrateAsync("20261130124754_TakenOver", Ct);
        (await db.Database.SqlQuery<string>($"select state as \"Value\" from obligations").ToListAsync(Ct)).ShouldBe(["Accepted"]);
        (await TakeAsync(db)).ShouldBe(1);
    }

    private static Task<int> TakeAsync(VekhaDb db) => db.Database.ExecuteSqlRawAsync("update obligations set state = 'TakenOver'", Ct);

    // Without what it points at: the keys are not asked for while this is on.
    private const string Rows = """
        begin;
        set local session_replication_role = replica;
        insert into obligations (id, edition_id, measure_id, region_id, path, key, state, due, provisional, round, in_route)
        values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'a/', '0', 'Accepted', '2024-05-01', false, 1,
            false);
        commit;
        """;
}
