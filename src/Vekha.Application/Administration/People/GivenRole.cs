using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.People;

/// <summary>A role that is to be given at an organisation.</summary>
public sealed record GivenRole(Role? Role, OrganisationId? OrganisationId)
{
    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (Role is null) faults.Add(nameof(Role), PersonFault.RoleRequired);
        if (OrganisationId is null) faults.Add(nameof(OrganisationId), Fault.OrganisationRequired);
        return faults;
    }

    /// <returns>The organisation; null with a fault added where the viewer does not administer it, or the role is not held there.</returns>
    internal async Task<Organisation?> OrganisationAsync(VekhaDb db, Viewer viewer, FieldFaults faults, CancellationToken ct)
    {
        var organisation = await db.Organisations.AsNoTracking().VisibleTo(viewer, Right.Administer)
            .SingleOrDefaultAsync(o => o.Id == OrganisationId, ct);
        if (organisation is null) faults.Add(nameof(OrganisationId), Fault.OrganisationRequired);
        if (organisation is null || Role is not { } role || RoleLevels.MayBeHeldAt(role, organisation.Kind)) return organisation;
        faults.Add(nameof(OrganisationId), PersonFault.WrongLevel, role, RoleLevels.Of(role), organisation.Kind);
        return null;
    }
}
