using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Application;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;
using Vekha.Web.Access;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.Organisations;

/// <summary>Adds, renames and deletes organisations within the reach of the administrator.</summary>
public sealed class OrganisationCommand(VekhaDb db, CurrentViewer current, RequestClock clock)
{
    /// <returns>What is wrong with the name; null if the organisation is there now.</returns>
    public async Task<string?> AddAsync(Guid parentId, OrganisationKind kind, OrganisationForm form, CancellationToken ct)
    {
        var parent = await VisibleAsync(parentId, ct);
        if (parent is null || !Organisation.MayStandBelow(kind, parent.Kind)) return RefusalTexts.Of(Refusal.NotAllowed);
        if (await db.Organisations.AnyAsync(o => o.Id == form.Key && o.ParentId == parentId, ct)) return null;
        var added = Organisation.Create(form.Key, form.Named, form.Abbreviated, kind, parent);
        db.Organisations.Add(added);
        if (kind == OrganisationKind.Region) db.RouteTemplates.AddRange(UsualRoutes.For(added, () => Guid.CreateVersion7(clock.Now)));
        Write(JournalKind.OrganisationAdded, added, null, added.Name);
        return await SaveAsync(ct);
    }

    public async Task<string?> RenameAsync(Guid id, OrganisationForm form, CancellationToken ct)
    {
        if (await VisibleAsync(id, ct) is not { } organisation) return RefusalTexts.Of(Refusal.NotAllowed);
        if (organisation.Name == form.Named && organisation.ShortName == form.Abbreviated) return null;
        db.Entry(organisation).Property(o => o.Version).OriginalValue = form.Version;
        var before = organisation.Name;
        organisation.Rename(form.Named, form.Abbreviated);
        Write(JournalKind.OrganisationRenamed, organisation, before, organisation.Name);
        return await SaveAsync(ct);
    }

    public async Task<Refusal?> DeleteAsync(Guid id, CancellationToken ct)
    {
        if (await VisibleAsync(id, ct) is not { } organisation) return Refusal.NotAllowed;
        db.Organisations.Remove(organisation);
        Write(JournalKind.OrganisationDeleted, organisation, organisation.Name, null);
        try
        {
            await db.SaveChangesAsync(ct);
            return null;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            return Refusal.StillInUse;
        }
    }

    private Task<Organisation?> VisibleAsync(Guid id, CancellationToken ct) =>
        db.Organisations.VisibleTo(current.Viewer, Right.Administer).SingleOrDefaultAsync(o => o.Id == id, ct);

    private void Write(JournalKind kind, Organisation organisation, string? from, string? to) =>
        db.Journal.Note(clock.Now, kind, current.Viewer.PersonId, organisation.Id, organisation.Path, from, to);

    private async Task<string?> SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return RefusalTexts.Of(Refusal.ChangedMeanwhile);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return Texts.Organisations_NameTaken;
        }
    }
}
