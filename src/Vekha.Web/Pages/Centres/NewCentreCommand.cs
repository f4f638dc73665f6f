using Microsoft.EntityFrameworkCore;
using Vekha.Application.Centres;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;
using Vekha.Web.Access;

namespace Vekha.Web.Pages.Centres;

/// <summary>Adds one centre with its obligations.</summary>
public sealed class NewCentreCommand(VekhaDb db, CurrentViewer current, ImportCommand saving)
{
    public async Task<NewCentreFaults> RunAsync(NewCentreForm form, CancellationToken ct)
    {
        if (form.Faults is var faults && faults != NewCentreFaults.None) return faults;
        var host = await db.Organisations.AsNoTracking().VisibleTo(current.Viewer, Right.EditCentres)
            .SingleOrDefaultAsync(o => o.Id == form.Host && o.Kind == OrganisationKind.Host, ct);
        if (host is null) return new(Host: Texts.NewCentre_HostRequired);
        if (!await db.Programmes.AnyAsync(p => p.Code == form.Programme, ct)) return new(Programme: Texts.NewCentre_ProgrammeRequired);
        if (await IsAddedAsync(form.Key, ct)) return NewCentreFaults.None;
        var ancestors = TreePath.WithAncestors(host.Path).ToList();
        var above = await db.Organisations.Where(o => ancestors.Contains(o.Path)).Select(o => new { o.Id, o.Kind }).ToListAsync(ct);
        var centre = Centre.Create(form.Key, form.Named, form.Programme!, host, above.Single(o => o.Kind == OrganisationKind.Region).Id,
            above.SingleOrDefault(o => o.Kind == OrganisationKind.Municipality)?.Id, CentreValues.Cohort(form.Cohort!)!.Value, form.Card);
        var plan = new ImportPlan([new(new(1, new Dictionary<ImportColumn, string>()), ImportState.New, centre, [])], [], []);
        // The other one may have been this form, posted twice.
        return await saving.RunAsync(plan, ct) is null && !await IsAddedAsync(form.Key, ct) ? new(Host: Texts.NewCentre_Exists) : NewCentreFaults.None;
    }

    private Task<bool> IsAddedAsync(Guid key, CancellationToken ct) =>
        db.Centres.VisibleTo(current.Viewer, Right.EditCentres).AnyAsync(c => c.Id == key, ct);
}
