using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning.Journal;
using Vekha.Planning.Views;
using Vekha.Web.Access;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Views;

/// <summary>Saves, renames and deletes a person's own views.</summary>
public sealed class ViewsCommand(VekhaDb db, CurrentViewer current, RequestClock clock)
{
    /// <returns>What is wrong; null if it is saved.</returns>
    public async Task<string?> SaveAsync(ViewForm form, CancellationToken ct)
    {
        if (ViewAddress.Of(form.Address) is not { IsNarrowed: true } address) return Texts.Views_AddressWrong;
        if (form.NameFault is { } fault) return fault;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(current.Viewer.PersonId, ct);
        if (await db.SavedViews.AnyAsync(v => v.Id == form.Key, ct)) return null;
        var name = Typed.Line(form.Name)!;
        if (await TakenAsync(name, null, ct) is { } taken) return taken;
        if (await Own.CountAsync(ct) >= SavedView.Most) return Texts.Views_TooMany.With(SavedView.Most);
        db.SavedViews.Add(SavedView.Save(form.Key, current.Viewer.PersonId, name, address.Path, address.Query, clock.Now));
        Write(JournalKind.ViewSaved, form.Key, null, name);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <returns>What is wrong; null if it has the name.</returns>
    public async Task<string?> RenameAsync(Guid id, ViewForm form, CancellationToken ct)
    {
        if (form.NameFault is { } fault) return fault;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(current.Viewer.PersonId, ct);
        var name = Typed.Line(form.Name)!;
        if (await Own.SingleOrDefaultAsync(v => v.Id == id, ct) is not { } view) return Texts.Refusal_ChangedMeanwhile;
        if (view.Name == name) return null;
        if (view.Version != form.Version) return Texts.Refusal_ChangedMeanwhile;
        if (await TakenAsync(name, id, ct) is { } taken) return taken;
        Write(JournalKind.ViewRenamed, id, view.Name, name);
        view.Rename(name);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>Once more changes nothing.</summary>
    public async Task DeleteAsync(Guid id, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(current.Viewer.PersonId, ct);
        if (await Own.SingleOrDefaultAsync(v => v.Id == id, ct) is not { } view) return;
        db.SavedViews.Remove(view);
        Write(JournalKind.ViewDeleted, id, view.Name, null);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private IQueryable<SavedView> Own => db.SavedViews.Where(v => v.PersonId == current.Viewer.PersonId);

    // «Мои долги» and «мои долги» would be told apart by nobody.
    private async Task<string?> TakenAsync(string name, Guid? except, CancellationToken ct)
    {
        var names = await Own.Where(v => v.Id != except).Select(v => v.Name).ToListAsync(ct);
        return names.Contains(name, StringComparer.OrdinalIgnoreCase) ? Texts.Views_NameTaken.With(name) : null;
    }

    private void Write(JournalKind kind, Guid id, string? from, string? to) =>
        db.Journal.Note(clock.Now, kind, current.Viewer.PersonId, id, current.Viewer.Grants.MinBy(g => g.Path.Length)!.Path, from, to);
}
