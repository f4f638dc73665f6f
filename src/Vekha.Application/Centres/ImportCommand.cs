using Vekha.Data;
using Vekha.Data.Centres;
using Vekha.Planning;
using Vekha.Planning.Access;

namespace Vekha.Application.Centres;

/// <summary>Saves a table of centres: all of it with its obligations, or nothing.</summary>
public sealed class ImportCommand(VekhaDb db, ImportQuery query, RequestClock clock)
{
    public async Task<Outcome<ImportedCentres>> RunAsync(ImportRequest request, Viewer viewer, CancellationToken ct)
    {
        if (await query.RunAsync(request, viewer, ct) is not { } plan) return Refusal.NotAllowed;
        if (request.Unclear.Count > 0) return new FieldFaults(request.Unclear);
        if (plan.Faulty > 0 && !request.SkipFaulty) return FieldFaults.Of(nameof(request.Rows), TableFault.FaultyRows);
        var obligations = await db.AddedAsync(() =>
            new AddingCentres(db).RunAsync(plan.Organisations, plan.Centres, viewer.PersonId, clock.Today, clock.Now, ct));
        if (obligations is not { } added) return FieldFaults.Of(nameof(request.Rows), ImportFault.AddedMeanwhile);
        return new ImportedCentres(plan.New, added);
    }
}

/// <summary>How much an import added.</summary>
public sealed record ImportedCentres(int Centres, int Obligations);
