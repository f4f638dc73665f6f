using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class OpenInDigestsTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Digests_go_on_telling_what_is_open_to_those_who_had_chosen()
    {
        await using var database = await TestDatabase.CreateBareAsync();
        await using (var before = database.Open())
        {
            await before.GetService<IMigrator>().MigrateAsync("20261130175616_PeopleSearch", Ct);
            await before.Database.ExecuteSqlRawAsync(Rows, Ct);
        }
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261130203909_OpenInDigests", Ct);
        var choice = (await db.ReminderChoices.AsNoTracking().ToListAsync(Ct)).ShouldHaveSingleItem();
        (choice.Open, choice.Before, choice.DaysBefore).ShouldBe((true, false, 9));
    }

    // A row of the version before, without the person it points at.
    private const string Rows = """
        set session_replication_role = replica;
        insert into reminder_choices (person_id, "on", days_before, before, on_the_day, overdue, escalated, muted)
        values (gen_random_uuid(), true, 9, false, true, true, true, '{{}}');
        """;
}
