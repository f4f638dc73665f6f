using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using Vekha.Data.Ids;

namespace Vekha.Data;

public static class Postgres
{
    private const int MostPrepared = 100;

    /// <summary>The one set of options under which the database is used.</summary>
    public static DbContextOptionsBuilder<VekhaDb> UseVekhaPostgres(this DbContextOptionsBuilder<VekhaDb> options, string connectionString)
    {
        UseVekhaPostgres((DbContextOptionsBuilder)options, connectionString);
        return options;
    }

    public static DbContextOptionsBuilder UseVekhaPostgres(this DbContextOptionsBuilder options, string connectionString)
    {
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new IdOption());
        return options.UseNpgsql(Prepared(connectionString), npgsql => npgsql.MigrationsAssembly(typeof(VekhaDb).Assembly.GetName().Name));
    }

    /// <summary>Statements are parsed once a connection, yet planned for their values: a scope may be a school or a region.</summary>
    private static string Prepared(string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        if (connection.MaxAutoPrepare == 0) connection.MaxAutoPrepare = MostPrepared;
        // Nothing of ours outlives its transaction, so there is no state of a session to clear.
        connection.NoResetOnClose = true;
        // A page is answered sooner than a helping process has started.
        connection.Options = $"{connection.Options} -c plan_cache_mode=force_custom_plan -c max_parallel_workers_per_gather=0".TrimStart();
        return connection.ConnectionString;
    }
}
