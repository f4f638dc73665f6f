namespace Vekha.Application.Jobs;

/// <summary>Which class does the jobs of a kind, and in which lane they wait.</summary>
public sealed record JobRegistration(string Kind, JobLane Lane, Type Handler);

public static class JobServices
{
    public static void AddJob<THandler>(this IServiceCollection services, JobLane lane, string kind) where THandler : class, IJobHandler
    {
        services.AddScoped<THandler>();
        services.AddSingleton(new JobRegistration(kind, lane, typeof(THandler)));
    }
}
