using Microsoft.EntityFrameworkCore;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

public sealed class MigrationsTests
{
    [Fact]
    public async Task The_migrations_make_what_the_mappings_say()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        db.Database.HasPendingModelChanges().ShouldBeFalse("Make a migration: a mapping says what no migration makes.");
        (await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
