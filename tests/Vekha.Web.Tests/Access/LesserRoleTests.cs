using System.Net;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Testing;

namespace Vekha.Web.Tests.Access;

/// <summary>The role that docs/operations.md gives the server: it works with it, and can change neither the journal nor
/// the schema.</summary>
public sealed class LesserRoleTests : IAsyncLifetime
{
    private const string Printed = "vekha_server";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly string _role = $"vekha_server_{Guid.NewGuid():N}";
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.Open();
        await db.Database.ExecuteSqlRawAsync(Grants(), Ct);
    }

    [Fact]
    public async Task The_server_works_with_it_and_it_leaves_journal_and_schema_alone()
    {
        var connection = new NpgsqlConnectionStringBuilder(_database.ConnectionString) { Username = _role, Password = _role }
            .ConnectionString;
        await using (var app = await VekhaApp.StartAsync(_database, new() { ["VEKHA_DB"] = connection }))
        {
            var head = await app.SignedInAsync("head");
            (await head.StatusOfAsync("/obligations")).ShouldBe(HttpStatusCode.OK);
            (await head.PostAsync("/no-access", "/sign-out")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            await RefusedAsync(connection, "update journal set kind = 'x'", "delete from journal", "truncate journal",
                "alter table journal disable trigger journal_stays", "drop table journal", "create table public.more (id int)");
            var away = $"drop owned by {_role}; drop role {_role}";
            await using var db = _database.Open();
            await db.Database.ExecuteSqlRawAsync(away, Ct);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static async Task RefusedAsync(string connectionString, params string[] statements)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(Ct);
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct)))
                .SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, statement);
        }
    }

    /// <summary>As the documentation prints them, for the database and the role of this test.</summary>
    private string Grants()
    {
        var text = File.ReadAllText(Repository.Path("docs", "operations.md"));
        var sql = text.Split("```sql")[1].Split("```")[0];
        return sql.Replace(Printed, _role, StringComparison.Ordinal).Replace("'…'", $"'{_role}'", StringComparison.Ordinal)
            .Replace("database vekha ", $"database {new NpgsqlConnectionStringBuilder(_database.ConnectionString).Database} ",
                StringComparison.Ordinal);
    }
}
