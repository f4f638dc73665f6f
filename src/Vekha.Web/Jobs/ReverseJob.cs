using System.Text.Json;
using Vekha.Data;
using Vekha.Data.Editions;

namespace Vekha.Web.Jobs;

/// <summary>Gives the last edition of a plan back.</summary>
public sealed class ReverseJob(VekhaDb db, PlanReversal reversal, RequestClock clock)
{
    public const string Kind = "edition.reversed";

    public static string Written(ReversalRequest request) => JsonSerializer.Serialize(request);

    public static ReversalRequest Read(string json) =>
        JsonSerializer.Deserialize<ReversalRequest>(json) ?? throw new JsonException("A job without a request.");

    public Task RunAsync(Guid jobId, IProgress<int>? progress, CancellationToken ct) => JobEnd.RunAsync(db, jobId, clock,
        job => reversal.RunAsync(Read(job.Request), job.StartedById, clock.Today, clock.Now, progress, ct), ct);
}
