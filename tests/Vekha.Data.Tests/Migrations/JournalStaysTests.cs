using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Vekha.Data.Journal;
using Vekha.Planning.Journal;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class JournalStaysTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_line_of_the_journal_is_neither_changed_nor_removed_by_anybody()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        db.Journal.Note(new(2024, 6, 10, 9, 0, 0, TimeSpan.Zero), new(JournalKind.ProgrammeAdded, null, Guid.CreateVersion7(), "a/")
        {
            To = "IT-куб",
        });
        await db.SaveChangesAsync(Ct);

        foreach (var statement in (string[])["update journal set \"to\" = 'другое'", "delete from journal", "truncate journal"])
            (await Should.ThrowAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(statement, Ct)))
                .SqlState.ShouldBe(PostgresErrorCodes.RestrictViolation, statement);
        (await db.Journal.Select(e => e.To).SingleAsync(Ct)).ShouldBe("IT-куб");
    }

    [Fact]
    public async Task The_version_before_is_found_again()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await db.GetService<IMigrator>().MigrateAsync("20261130003058_ActLoadings", Ct);
        (await db.Database.ExecuteSqlRawAsync("delete from journal", Ct)).ShouldBe(0);
    }
}
