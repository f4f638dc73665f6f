using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Migrations;

/// <summary>A database of a released version, with a whole region in it, brought to the newest schema.</summary>
public sealed class UpgradeTests
{
    /// <summary>Tables and columns of released versions that bear another name now: «table» or «table.column», by the old names.</summary>
    private static readonly Dictionary<string, string> Renamed = new()
    {
        ["assignments.obligation_id"] = "subject_id",
        ["comments.obligation_id"] = "subject_id",
        ["contacts.obligation_id"] = "subject_id",
        ["evidence.obligation_id"] = "subject_id",
        ["mentions.obligation_id"] = "subject_id",
        ["passages.obligation_id"] = "subject_id",
        ["route_attachments.obligation_id"] = "subject_id",
        ["jobs.subject_id"] = "thing_id",
    };

    /// <summary>Columns of released versions whose values a migration changes or moves; its own test holds what becomes of them.</summary>
    private static readonly HashSet<string> Changed = ["journal.subject_id", "passages.state", "passages.steps", "route_templates.steps"];

    private const string Columns = """
        select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
        from information_schema.columns where table_schema = 'public' order by 1
        """;

    // PostgreSQL prints a definition with other brackets and casts once it has been read back from a dump.
    private const string Constraints = """
        select conrelid::regclass || ' ' || conname || ' '
            || regexp_replace(pg_get_constraintdef(oid), '::(text|character varying)(\[\])?|[()]', '', 'g')
        from pg_constraint where connamespace = 'public'::regnamespace order by 1
        """;

    private const string Indexes = """
        select regexp_replace(indexdef, '::(text|character varying)(\[\])?|[()]', '', 'g')
        from pg_indexes where schemaname = 'public' order by 1
        """;

    [Theory]
    [InlineData("0.1.0")]
    public async Task Every_value_of_a_released_database_is_there_after_the_upgrade(string release)
    {
        await using var database = await TestDatabase.CreateOfReleaseAsync(release);
        var columns = await ColumnsAsync(database);
        columns.Count.ShouldBeGreaterThan(25);
        var before = new Dictionary<string, string>();
        foreach (var (table, names) in columns) before[table] = await ContentsAsync(database, table, names);
        before.Values.Count(contents => !contents.StartsWith("0 rows", StringComparison.Ordinal)).ShouldBeGreaterThan(25);

        await MigrateAsync(database);
        foreach (var (table, names) in columns)
            (await ContentsAsync(database, Now(table), [.. names.Select(name => NameNow(table, name))])).ShouldBe(before[table], table);
    }

    [Theory]
    [InlineData("0.1.0")]
    public async Task An_upgraded_database_says_what_the_mappings_say_and_every_reference_leads_somewhere(string release)
    {
        await using var database = await TestDatabase.CreateOfReleaseAsync(release);
        await MigrateAsync(database);
        await using var db = database.Open();
        (await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        (await AskAsync(database, "select conname::text from pg_constraint where not convalidated")).ShouldBeEmpty();
        await using var fresh = await TestDatabase.CreateEmptyAsync();
        foreach (var schema in new[] { Columns, Constraints, Indexes })
            (await AskAsync(database, schema)).ShouldBe(await AskAsync(fresh, schema));
    }

    [Fact]
    public async Task The_region_of_0_1_0_is_read_as_it_was()
    {
        await using var database = await TestDatabase.CreateOfReleaseAsync("0.1.0");
        await MigrateAsync(database);
        await using var db = database.Open();
        var token = TestContext.Current.CancellationToken;
        var states = await db.Obligations.GroupBy(o => o.State).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, token);
        states.ShouldBe(new Dictionary<ObligationState, int>
        {
            [ObligationState.Planned] = 148,
            [ObligationState.InProgress] = 23,
            [ObligationState.Submitted] = 25,
            [ObligationState.Returned] = 8,
            [ObligationState.Accepted] = 262,
            [ObligationState.NotApplicable] = 30,
            [ObligationState.Withdrawn] = 5,
        }, ignoreOrder: true);
        (await db.Evidence.CountAsync(token)).ShouldBe(378);
        (await db.Comments.CountAsync(token)).ShouldBe(15);
        (await db.Acts.Where(a => a.Number == "377-п").Select(a => a.Title).SingleAsync(token))
            .ShouldStartWith("О детских технопарках «Кванториум»");
        (await db.StepDecisions.Where(d => d.Letter!.Number == "07-885").Select(d => d.Reason).SingleAsync(token))
            .ShouldBe("Не показана зона хранения оборудования.");
    }

    private static async Task MigrateAsync(TestDatabase database)
    {
        await using var db = database.Open();
        await db.Database.MigrateAsync();
    }

    /// <summary>The columns of each table that are compared.</summary>
    private static async Task<Dictionary<string, string[]>> ColumnsAsync(TestDatabase database)
    {
        var all = await AskAsync(database,
            "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' order by 1");
        return all.Except(Changed).Select(name => name.Split('.')).Where(name => name[0] != "__EFMigrationsHistory")
            .GroupBy(name => name[0], name => name[1]).ToDictionary(table => table.Key, table => table.ToArray());
    }

    /// <summary>How many rows there are, and a sum over their values in any order.</summary>
    private static async Task<string> ContentsAsync(TestDatabase database, string table, string[] columns)
    {
        var row = string.Join(", ", columns.Select(column => $"\"{column}\"::text"));
        var answer = await AskAsync(database, $"""
            select count(*) || ' rows, ' || md5(coalesce(string_agg(one, ',' order by one collate "C"), ''))
            from (select row({row})::text as one from "{table}") as rows
            """);
        return answer.Single();
    }

    private static string Now(string table) => Renamed.GetValueOrDefault(table, table);

    private static string NameNow(string table, string column) => Renamed.GetValueOrDefault($"{table}.{column}", column);

    private static async Task<List<string>> AskAsync(TestDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var answer = new List<string>();
        while (await reader.ReadAsync()) answer.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        return answer;
    }
}
