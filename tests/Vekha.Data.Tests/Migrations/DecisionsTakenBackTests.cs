using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class DecisionsTakenBackTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Decisions_of_before_stay_and_the_new_kinds_and_no_others_are_taken()
    {
        await using var database = await TestDatabase.CreateBareAsync();
        await using (var before = database.Open())
        {
            await before.GetService<IMigrator>().MigrateAsync("20261130124900_DailyTallies", Ct);
            await before.Database.ExecuteSqlRawAsync(RowOf("Accepted"), Ct);
        }
        await using var db = database.Open();
        await db.Database.MigrateAsync(Ct);
        foreach (var kind in new[] { "Dated", "Asked", "Assigned" }) await db.Database.ExecuteSqlRawAsync(RowOf(kind), Ct);
        (await db.DecisionBatches.AsNoTracking().Select(b => b.Kind).ToListAsync(Ct)).ShouldBe(
            [DecisionKind.Accepted, DecisionKind.Dated, DecisionKind.Asked, DecisionKind.Assigned], ignoreOrder: true);
        (await db.DecisionBatches.AsNoTracking().Where(b => b.Kind == DecisionKind.Accepted).SingleAsync(Ct))
            .Decided.ShouldHaveSingleItem().Before!.Due.ShouldBeNull();
        (await Should.ThrowAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(RowOf("Forgotten"), Ct)))
            .SqlState.ShouldBe(PostgresErrorCodes.CheckViolation);
    }

    // A decision as the version before kept it, without the rows it points at.
    private static string RowOf(string kind) => $$$"""
        set session_replication_role = replica;
        insert into decision_batches (id, kind, person_id, at, decided)
        values (gen_random_uuid(), '{{{kind}}}', gen_random_uuid(), now(), '[{{"id": "01890000-0000-7000-8000-000000000001",
          "before": {{{Snapshot}}}, "after": {{{Snapshot}}}, "stepDecisionIds": [], "isUndone": false}}]');
        """;

    private const string Snapshot = """
        {{"state": "Submitted", "round": 1, "submittedOn": null, "submittedById": null, "inRoute": false, "closedOn": null, "reason": null,
          "turn": null, "turnUntil": null, "sideSince": null, "daysWaited": 0, "checkedById": null, "checkedAt": null, "checkNote": null,
          "passages": []}}
        """;
}
