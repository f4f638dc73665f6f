using Microsoft.EntityFrameworkCore;

namespace Vekha.Data;

public static class Postgres
{
    /// <summary>The one set of options under which the database is used.</summary>
    public static DbContextOptionsBuilder<VekhaDb> UseVekhaPostgres(this DbContextOptionsBuilder<VekhaDb> options, string connectionString)
    {
        UseVekhaPostgres((DbContextOptionsBuilder)options, connectionString);
        return options;
    }

    public static DbContextOptionsBuilder UseVekhaPostgres(this DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(typeof(VekhaDb).Assembly.GetName().Name));
}
