using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vekha.Data;

namespace Vekha.Testing;

/// <summary>The whole application on a database of its own, on the day <see cref="TestRegion.Today"/>.</summary>
public sealed class VekhaApp : WebApplicationFactory<Program>
{
    private readonly TestDatabase _database;
    private readonly string _data = Directory.CreateTempSubdirectory("vekha-test-").FullName;

    private readonly Dictionary<string, string?> _settings;
    private readonly Action<IServiceCollection> _services;

    private VekhaApp(TestDatabase database, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null) =>
        (_database, _settings, _services) = (database, settings ?? [], services ?? (_ => { }));

    public TestDatabase Database => _database;

    /// <summary>Where it keeps files.</summary>
    public string DataFolder => _data;

    /// <summary>The statements of this application alone.</summary>
    public QueryCounter Queries { get; } = new();

    public ServerErrors Errors { get; } = new();

    public static async Task<VekhaApp> StartAsync() => new(await TestDatabase.CreateAsync());

    /// <summary>On a database that was made before, which goes with the application.</summary>
    /// <param name="settings">By their names, «Vekha:Reading:Slots».</param>
    /// <param name="services">Adds parts or puts others in their place.</param>
    public static Task<VekhaApp> StartAsync(
        TestDatabase database, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null) =>
        Task.FromResult(new VekhaApp(database, settings, services));

    /// <summary>The same, listening on a free port of the loopback address for a real browser.</summary>
    public static async Task<VekhaApp> ListenAsync(TestDatabase database)
    {
        var app = await StartAsync(database);
        app.UseKestrel(0);
        app.StartServer();
        return app;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>A browser without script in which nobody has signed in; redirects are not followed.</summary>
    public Visitor Visitor() => new(CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));

    public async Task<Visitor> SignedInAsync(string login)
    {
        var visitor = Visitor();
        await visitor.SignInAsync(login, TestRegion.Password);
        return visitor;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.ConfigureAppConfiguration(c => c.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["VEKHA_DB"] = _database.ConnectionString,
            ["Vekha:Data"] = _data,
            // Long, so that an act is there when its form was answered, however busy the machine.
            ["Vekha:Reading:WaitMilliseconds"] = "30000",
            // Mail is made and sent when a test says so, not by the hour.
            ["Vekha:Reminders:On"] = "false",
            ["Logging:LogLevel:Default"] = "Warning",
        }).AddInMemoryCollection(_settings));
        builder.UseSetting("Vekha:Data", _data);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(new NoonOf(TestRegion.Today));
            services.AddSingleton<ILoggerProvider>(Errors);
            services.ConfigureDbContext<VekhaDb>(options => options.AddInterceptors(Queries));
            _services(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private sealed class NoonOf(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, new(9, 0), TimeSpan.Zero);
    }
}
