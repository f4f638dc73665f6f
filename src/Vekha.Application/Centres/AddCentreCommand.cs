using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Centres;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Centres;

/// <summary>Adds one centre with its obligations.</summary>
public sealed class AddCentreCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(AddCentreRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!viewer.May(Right.EditCentres)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        var host = await db.Organisations.AsNoTracking().VisibleTo(viewer, Right.EditCentres)
            .SingleOrDefaultAsync(o => o.Id == request.HostId && o.Kind == OrganisationKind.Host, ct);
        if (host is null) return FieldFaults.Of(nameof(request.HostId), Fault.OrganisationRequired);
        if (!await db.Programmes.AnyAsync(p => p.Code == request.Programme, ct))
            return FieldFaults.Of(nameof(request.Programme), NewCentreFault.ProgrammeRequired);
        if (await IsAddedAsync(request.Key, viewer, ct)) return new Done();

        var centre = await CentreAsync(request, host, ct);
        var owed = await db.AddedAsync(() => new AddingCentres(db).RunAsync([], [centre], viewer.PersonId, clock.Today, clock.Now, ct));
        if (owed is not null) return new Done();
        // What is there already may be of this request, sent twice.
        if (await IsAddedAsync(request.Key, viewer, ct)) return new Done();
        return FieldFaults.Of(nameof(request.HostId), NewCentreFault.Exists);
    }

    private async Task<Centre> CentreAsync(AddCentreRequest request, Organisation host, CancellationToken ct)
    {
        var ancestors = TreePath.WithAncestors(host.Path).ToList();
        var above = await db.Organisations.Where(o => ancestors.Contains(o.Path)).Select(o => new { o.Id, o.Kind }).ToListAsync(ct);
        return Centre.Create(
            request.Key, request.Values.NameLine, request.Programme!, host, above.Single(o => o.Kind == OrganisationKind.Region).Id,
            above.SingleOrDefault(o => o.Kind == OrganisationKind.Municipality)?.Id, request.Values.Cohort!.Value, request.Values.Card);
    }

    private Task<bool> IsAddedAsync(CentreId key, Viewer viewer, CancellationToken ct) =>
        db.Centres.VisibleTo(viewer, Right.EditCentres).AnyAsync(c => c.Id == key, ct);
}

/// <param name="Key">Of the new centre: a request sent twice adds one.</param>
/// <param name="Programme">The code of it.</param>
public sealed record AddCentreRequest(CentreId Key, string? Programme, OrganisationId? HostId, CentreValues Values)
{
    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    /// <summary>A fault of <see cref="Values"/> bears the name of its property.</summary>
    internal FieldFaults Faults()
    {
        var faults = new FieldFaults(Unclear);
        if (string.IsNullOrEmpty(Programme)) faults.Add(nameof(Programme), NewCentreFault.ProgrammeRequired);
        if (HostId is null) faults.Add(nameof(HostId), Fault.OrganisationRequired);
        Values.Check(faults);
        return faults;
    }
}
