using Vekha.Data.Columns;
using Vekha.Planning;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Data.Obligations;

internal static class ExpectedObligations
{
    private const int Batch = 2000;

    /// <summary>Makes and writes the obligations that an edition asks for and that do not exist yet.</summary>
    /// <param name="progress">Told the share that is written, up to 95: the rest is the commit.</param>
    public static async Task AddExpectedAsync(
        this VekhaDb db, IReadOnlyList<Expected> missing, Edition edition, DateTimeOffset now, IProgress<int>? progress,
        CancellationToken ct, (TakeOver What, DateOnly Today)? takeOver = null)
    {
        var written = 0;
        foreach (var part in missing.Chunk(Batch))
        {
            await db.CopyAsync(part.Select(e => Made(e, edition, takeOver, now)), ct);
            written += part.Length;
            progress?.Report(written * 95 / missing.Count);
        }
    }

    private static Obligation Made(
        Expected expected, Edition edition, (TakeOver What, DateOnly Today)? takeOver, DateTimeOffset now)
    {
        var obligation = Obligation.Of(ObligationId.New(now), expected.Measure, edition, expected.Centre, expected.Occurrence);
        if (expected.IsTakenOver && takeOver is var (what, today)) obligation.TakeOver(what.Reason, what.FileId, today);
        return obligation;
    }
}
