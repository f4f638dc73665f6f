using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class NoticesTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_chose_before_is_told_of_everything_that_happens()
    {
        await using var database = await TestDatabase.CreateBareAsync();
        await using (var before = database.Open())
        {
            await before.GetService<IMigrator>().MigrateAsync("20261130115128_SidesOfObligations", Ct);
            await before.Database.ExecuteSqlRawAsync(Rows, Ct);
        }
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261130124800_Notices", Ct);
        (await db.Database.SqlQuery<int>($"select cardinality(muted) as \"Value\" from reminder_choices").SingleAsync(Ct)).ShouldBe(0);
        (await db.Notices.CountAsync(Ct)).ShouldBe(0);
    }

    // A row of the version before, without the person it points at.
    private const string Rows = """
        set session_replication_role = replica;
        insert into reminder_choices (person_id, "on", days_before, before, on_the_day, overdue, escalated)
        values (gen_random_uuid(), true, 7, true, true, true, false);
        """;
}
