using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Installation;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Demo;
using Vekha.Web.Words;

namespace Vekha.Web;

/// <summary>«prepare [--demo] [--admin LOGIN]»: brings the database to the schema of this version before the server starts. An empty
/// database gets the demonstration region (--demo) or else a first administrator, whose password is printed once.</summary>
internal static class Preparation
{
    private const string FirstLogin = "admin";

    public static async Task<int> RunAsync(string[] args)
    {
        // The settings lie beside the program, wherever it is called from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        // The first question to a database that is not there yet would be told as an error; what fails is thrown.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        builder.AddVekha();
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VekhaDb>();
        await db.Database.MigrateAsync();
        if (args.Contains("--demo")) await LoadDemonstrationAsync(scope.ServiceProvider, db);
        else await CreateAdministratorAsync(db, LoginIn(args));
        return 0;
    }

    private static Task<bool> LoadDemonstrationAsync(IServiceProvider services, VekhaDb db) =>
        new DemoLoading(db, services.GetRequiredService<FileStore>())
            .LoadAsync(services.GetRequiredService<RequestClock>().Today, CancellationToken.None);

    private static async Task CreateAdministratorAsync(VekhaDb db, string login)
    {
        if (await FirstAdministrator.CreateAsync(db, login, CancellationToken.None) is { } password)
            Console.WriteLine(Texts.Prepare_FirstAdministrator.With(login, password));
    }

    private static string LoginIn(string[] args) =>
        Array.IndexOf(args, "--admin") is >= 0 and var at && at + 1 < args.Length ? args[at + 1].ToLowerInvariant() : FirstLogin;
}
