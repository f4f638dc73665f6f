using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.People;

/// <summary>Gives a role to a person in the viewer's reach, at an organisation in it.</summary>
public sealed class GrantRoleCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(GrantRoleRequest request, Viewer viewer, CancellationToken ct)
    {
        var personId = request.PersonId;
        if (!await db.PeopleOf(viewer).AnyAsync(p => p.Id == personId, ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } missing) return missing;
        var (role, faults) = (request.Role.Role!.Value, new FieldFaults());
        if (await request.Role.OrganisationAsync(db, viewer, faults, ct) is not { } organisation) return faults;
        if (await db.RoleAssignments.AnyAsync(r => r.PersonId == personId && r.Role == role && r.OrganisationId == organisation.Id, ct))
            return new Done();
        db.RoleAssignments.Add(new(Guid.CreateVersion7(clock.Now), personId, role, organisation.Id, organisation.Path));
        db.Journal.Note(clock.Now, new(JournalKind.RoleGranted, viewer.PersonId, personId, organisation.Path)
        {
            To = RoleWords.Written(role, organisation.Label),
        });
        // Where the same role was given at the same moment, it is there, which is what was asked for.
        return await db.TrySaveAsync(ct) is SaveResult.Saved or SaveResult.AlreadyThere ? new Done() : Refusal.ChangedMeanwhile;
    }
}

public sealed record GrantRoleRequest(PersonId PersonId, GivenRole Role)
{
    internal FieldFaults Faults() => Role.Faults();
}
