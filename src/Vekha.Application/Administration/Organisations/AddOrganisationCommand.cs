using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.Organisations;

/// <summary>Adds an organisation below one that the viewer administers; a region begins with the usual routes.</summary>
public sealed class AddOrganisationCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(AddOrganisationRequest request, Viewer viewer, CancellationToken ct)
    {
        var parent = await db.Organisations.VisibleTo(viewer, Right.Administer).SingleOrDefaultAsync(o => o.Id == request.ParentId, ct);
        if (parent is null || !Organisation.MayStandBelow(request.Kind, parent.Kind)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        if (await db.Organisations.AnyAsync(o => o.Id == request.Key && o.ParentId == parent.Id, ct)) return new Done();

        var key = RequestKey.Of(request.Key, clock.Now);
        var added = Organisation.Create(key, request.Named.Name!, request.Named.ShortName, request.Kind, parent);
        db.Organisations.Add(added);
        if (added.Kind == OrganisationKind.Region) db.RouteTemplates.AddRange(UsualRoutes.For(added, () => RouteTemplateId.New(clock.Now)));
        db.Journal.Note(clock.Now, new(JournalKind.OrganisationAdded, viewer.PersonId, added.Id, added.Path) { To = added.Name });
        return OrganisationNames.OutcomeOf(await db.TrySaveAsync(ct));
    }
}

/// <param name="Key">Of the organisation to be added: a request sent twice adds one.</param>
public sealed record AddOrganisationRequest(OrganisationId Key, OrganisationId ParentId, OrganisationKind Kind, OrganisationNames Named)
{
    internal FieldFaults Faults() => Named.Faults();
}
