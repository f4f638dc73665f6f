using Microsoft.EntityFrameworkCore;
using Vekha.Data;

namespace Vekha.Web;

/// <summary>«vekha-web prepare»: brings the database to the schema of this version before the server starts.</summary>
internal static class Preparation
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddVekha();
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<VekhaDb>().Database.MigrateAsync();
        return 0;
    }
}
