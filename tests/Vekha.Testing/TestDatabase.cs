using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Data;

namespace Vekha.Testing;

/// <summary>A database of its own for a class of tests: a clone of a template that is migrated and, unless it is to be empty, holds <see
/// cref="TestRegion"/>.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string Empty = "vekha_empty";
    private const string Template = "vekha_template";
    private const long TemplateLock = 714;
    private static readonly Lazy<Task> TemplateReady = new(MakeTemplateAsync);

    private TestDatabase(string connectionString) => ConnectionString = connectionString;

    public string ConnectionString { get; }

    private string Name => new NpgsqlConnectionStringBuilder(ConnectionString).Database!;

    public static Task<TestDatabase> CreateAsync() => CloneAsync(Template);

    /// <summary>With the schema and nothing else.</summary>
    public static Task<TestDatabase> CreateEmptyAsync() => CloneAsync(Empty);

    /// <summary>With no table at all: what upgrades of older databases are tested with.</summary>
    public static Task<TestDatabase> CreateBareAsync() => CreateAsync("template0");

    /// <summary>As a released version left it, with the demonstration region of that version; not brought to the schema of today.</summary>
    public static async Task<TestDatabase> CreateOfReleaseAsync(string version)
    {
        var database = await CreateBareAsync();
        var dump = typeof(TestDatabase).Assembly.GetManifestResourceStream($"{version}.sql.gz")!;
        using var sql = new StreamReader(new GZipStream(dump, CompressionMode.Decompress));
        // A dump changes settings of its session, so no pool gets it back.
        await ExecuteAsync(
            await sql.ReadToEndAsync(), new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString);
        return database;
    }

    private static async Task<TestDatabase> CloneAsync(string template)
    {
        await TemplateReady.Value;
        return await CreateAsync(template);
    }

    private static async Task<TestDatabase> CreateAsync(string template)
    {
        var name = $"vekha_{Guid.NewGuid():N}";
        await ExecuteAsync($"create database {name} template {template}");
        return new(Of(name));
    }

    public VekhaDb Open() => new(new DbContextOptionsBuilder<VekhaDb>().UseVekhaPostgres(ConnectionString).Options);

    public async ValueTask DisposeAsync()
    {
        await CloseConnectionsAsync();
        await ExecuteAsync($"drop database if exists {Name} with (force)");
    }

    /// <summary>Ends all connections, as a server does that stops; takes new ones.</summary>
    public Task EndConnectionsAsync() => ExecuteAsync($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{Name}'");

    /// <summary>Ends all connections and takes no more, as far as an application can tell.</summary>
    public Task GoDownAsync() => ExecuteAsync($"drop database {Name} with (force)");

    /// <summary>Those of the context's pool: a pool belongs to a connection string, and the product adds to the one it is given.</summary>
    private async Task CloseConnectionsAsync()
    {
        await using var db = Open();
        NpgsqlConnection.ClearPool((NpgsqlConnection)db.Database.GetDbConnection());
    }

    private static async Task MakeTemplateAsync()
    {
        await using var server = new NpgsqlConnection(Server);
        await server.OpenAsync();
        // Several test processes share the server: the first makes the template, the others wait for it.
        await using var wait = new NpgsqlCommand($"select pg_advisory_lock({TemplateLock})", server);
        await wait.ExecuteNonQueryAsync();
        await using var exists =
            new NpgsqlCommand($"select count(*) from pg_database where datname = '{Template}' and datistemplate", server);
        if (await exists.ExecuteScalarAsync() is not 0L) return;
        await MakeAsync(Empty, "template0", db => db.Database.MigrateAsync());
        await MakeAsync(Template, Empty, TestRegion.AddToAsync);
    }

    private static async Task MakeAsync(string name, string from, Func<VekhaDb, Task> fill)
    {
        await ExecuteAsync($"update pg_database set datistemplate = false where datname = '{name}'");
        await ExecuteAsync($"drop database if exists {name} with (force)");
        await ExecuteAsync($"create database {name} template {from}");
        var database = new TestDatabase(Of(name));
        await using (var db = database.Open()) await fill(db);
        await database.CloseConnectionsAsync();
        await ExecuteAsync($"alter database {name} is_template true");
    }

    private static string Server => Environment.GetEnvironmentVariable("VEKHA_TEST_DB")
        ?? throw new InvalidOperationException(
            "No test database: run ./test, or set VEKHA_TEST_DB to the string that «tools/postgres start DIR test» prints.");

    private static string Of(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20, IncludeErrorDetail = true }.ConnectionString;

    private static Task ExecuteAsync(string sql) => ExecuteAsync(sql, Server);

    private static async Task ExecuteAsync(string sql, string connectionString)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
