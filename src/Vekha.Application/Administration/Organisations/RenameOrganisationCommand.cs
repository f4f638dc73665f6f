using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.Organisations;

public sealed class RenameOrganisationCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(RenameOrganisationRequest request, Viewer viewer, CancellationToken ct)
    {
        var organisation = await db.Organisations.VisibleTo(viewer, Right.Administer).SingleOrDefaultAsync(o => o.Id == request.Id, ct);
        if (organisation is null) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        var (name, shortName) = (request.Named.Name!, request.Named.ShortName);
        if (organisation.Name == name && organisation.ShortName == shortName) return new Done();
        db.Entry(organisation).Property(o => o.Version).OriginalValue = request.Version;
        var before = organisation.Name;
        organisation.Rename(name, shortName);
        db.Journal.Note(clock.Now, new(JournalKind.OrganisationRenamed, viewer.PersonId, organisation.Id, organisation.Path)
        {
            From = before,
            To = name,
        });
        return OrganisationNames.OutcomeOf(await db.TrySaveAsync(ct));
    }
}

/// <param name="Version">Of the organisation as the viewer saw it: another person's change in between is told.</param>
public sealed record RenameOrganisationRequest(OrganisationId Id, OrganisationNames Named, uint Version)
{
    internal FieldFaults Faults() => Named.Faults();
}
