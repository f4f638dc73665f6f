using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.Organisations;

/// <summary>Deletes an organisation that nothing belongs to.</summary>
public sealed class DeleteOrganisationCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(DeleteOrganisationRequest request, Viewer viewer, CancellationToken ct)
    {
        var organisation = await db.Organisations.VisibleTo(viewer, Right.Administer).SingleOrDefaultAsync(o => o.Id == request.Id, ct);
        if (organisation is null) return Refusal.NotAllowed;
        db.Organisations.Remove(organisation);
        db.Journal.Note(clock.Now, new(JournalKind.OrganisationDeleted, viewer.PersonId, organisation.Id, organisation.Path)
        {
            From = organisation.Name,
        });
        return OrganisationNames.OutcomeOf(await db.TrySaveAsync(ct));
    }
}

public sealed record DeleteOrganisationRequest(OrganisationId Id);
