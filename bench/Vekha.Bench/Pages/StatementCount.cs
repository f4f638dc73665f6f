using Npgsql;

namespace Vekha.Bench.Pages;

/// <summary>How many statements the database was sent, as it counts them itself (pg_stat_statements).</summary>
internal sealed class StatementCount
{
    private readonly NpgsqlDataSource? _source;

    private StatementCount(NpgsqlDataSource? source) => _source = source;

    /// <summary>Counts nothing where the extension is not loaded.</summary>
    public static async Task<StatementCount> OfAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        await using var loaded = source.CreateCommand("select current_setting('shared_preload_libraries') like '%pg_stat_statements%'");
        if (await loaded.ExecuteScalarAsync(ct) is not true) return new(null);
        await using var extension = source.CreateCommand("create extension if not exists pg_stat_statements");
        await extension.ExecuteNonQueryAsync(ct);
        return new(source);
    }

    /// <returns>Statements for one time; null where they cannot be counted.</returns>
    public async Task<double?> OfEachAsync(int times, Func<Task> action, CancellationToken ct)
    {
        if (_source is null) return null;
        await ScalarAsync("select pg_stat_statements_reset()", ct);
        for (var i = 0; i < times; i++) await action();
        var calls = await ScalarAsync("""
            select coalesce(sum(calls), 0)::float8 from pg_stat_statements
            where dbid = (select oid from pg_database where datname = current_database()) and query not like '%pg_stat_statements%'
            """, ct);
        return (double)calls! / times;
    }

    private async Task<object?> ScalarAsync(string sql, CancellationToken ct)
    {
        await using var command = _source!.CreateCommand(sql);
        return await command.ExecuteScalarAsync(ct);
    }
}
