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

    /// <returns>null where they cannot be counted.</returns>
    public async Task<Statements?> OfEachAsync(int times, Func<Task> action, CancellationToken ct)
    {
        if (_source is null) return null;
        await using (var reset = _source.CreateCommand("select pg_stat_statements_reset()")) await reset.ExecuteNonQueryAsync(ct);
        for (var i = 0; i < times; i++) await action();
        await using var command = _source.CreateCommand("""
            select coalesce(sum(calls), 0)::float8, coalesce(sum(total_exec_time), 0)::float8 from pg_stat_statements
            where dbid = (select oid from pg_database where datname = current_database()) and query not like '%pg_stat_statements%'
            """);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return new(reader.GetDouble(0) / times, reader.GetDouble(1) / times);
    }
}

/// <param name="Count">Statements for one time.</param>
/// <param name="Milliseconds">What the database took for them.</param>
internal sealed record Statements(double Count, double Milliseconds);
