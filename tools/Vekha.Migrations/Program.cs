using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Vekha.Data;

return 0;

/// <summary>Makes the context for "dotnet ef migrations add"; it needs the provider, never a database.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<VekhaDb>
{
    public VekhaDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<VekhaDb>().UseVekhaPostgres("Host=localhost;Database=vekha").Options);
}
