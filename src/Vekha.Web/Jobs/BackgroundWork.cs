using Vekha.Data.Editions;

namespace Vekha.Web.Jobs;

/// <summary>What goes on behind the pages: queued jobs and the daily upkeep.</summary>
internal static class BackgroundWork
{
    public static void AddVekhaJobs(this IServiceCollection services)
    {
        services.AddScoped<PuttingInForce>();
        services.AddScoped<EditionUpkeep>();
        services.AddScoped<PutInForceJob>();
        services.AddSingleton<JobSignal>();
        services.AddHostedService<JobRunner>();
        services.AddHostedService<DailyUpkeep>();
    }
}
