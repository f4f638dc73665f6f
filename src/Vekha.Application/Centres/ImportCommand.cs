using Vekha.Data;
using Vekha.Data.Centres;
using Vekha.Planning;
using Vekha.Planning.Access;

namespace Vekha.Application.Centres;

/// <summary>Saves a table of centres: all of it with its obligations, or nothing.</summary>
public sealed class ImportCommand(VekhaDb db, ImportQuery query, ImportedQuery imported, RequestClock clock)
{
    public async Task<Outcome<ImportedCentres>> RunAsync(ImportRequest request, Viewer viewer, CancellationToken ct)
    {
        if (await query.RunAsync(request, viewer, ct) is not { } plan) return Refusal.NotAllowed;
        // What the same request added the first time is known already, and is no fault of this one.
        if (await imported.RunAsync(request.Key, viewer, ct) is { } done) return done;
        if (request.Unclear.Count > 0) return new FieldFaults(request.Unclear);
        if (plan.Faulty > 0 && !request.SkipFaulty) return FieldFaults.Of(nameof(request.Rows), TableFault.FaultyRows);
        var obligations = await db.AddedAsync(() =>
            new AddingCentres(db, id => ItemKey.Of(request.Key, id.Value)).RunAsync(
                plan.Organisations, plan.Centres, viewer.PersonId, clock.Today, clock.Now, ct));
        if (obligations is { } added) return new ImportedCentres(plan.New, added);
        // What is there already may be of this request, sent twice.
        return await imported.RunAsync(request.Key, viewer, ct) is { } same
            ? same : FieldFaults.Of(nameof(request.Rows), ImportFault.AddedMeanwhile);
    }
}
