using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Application;
using Vekha.Application.Approvals.Templates;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Routes.Templates;

/// <summary>Adds, renames, changes and deletes templates of routes. Routes under way have their own copy of the steps.</summary>
public sealed class TemplateCommand(VekhaDb db, TemplateQuery query, RequestClock clock)
{
    /// <returns>What is wrong; null if it is there now.</returns>
    public async Task<string?> AddAsync(TemplateForm form, Viewer viewer, CancellationToken ct)
    {
        var region = await db.Organisations.VisibleTo(viewer, Right.EditRoutes).SingleOrDefaultAsync(o => o.Id == form.Region && o.Kind == OrganisationKind.Region, ct);
        if (region is null) return RefusalTexts.Of(Refusal.NotAllowed);
        if (await db.RouteTemplates.AnyAsync(t => t.Id == form.Key && t.RegionId == region.Id, ct)) return null;
        var template = RouteTemplate.Create(form.Key, region, Typed.Line(form.Name)!);
        db.RouteTemplates.Add(template);
        Write(JournalKind.RouteAdded, template, viewer, to: template.Name);
        return await SavedAsync(ct);
    }

    public async Task<string?> RenameAsync(Guid id, TemplateForm form, Viewer viewer, CancellationToken ct)
    {
        if (await SeenAsync(id, form, viewer, ct) is not { } template) return RefusalTexts.Of(Refusal.NotAllowed);
        var before = template.Name;
        template.Rename(Typed.Line(form.Name)!);
        if (before == template.Name) return null;
        Write(JournalKind.RouteRenamed, template, viewer, before, template.Name);
        return await SavedAsync(ct);
    }

    /// <param name="index">Of the step; null for a new one.</param>
    public async Task<string?> ChangeAsync(Guid id, int? index, TemplateForm form, Viewer viewer, CancellationToken ct)
    {
        if (await SeenAsync(id, form, viewer, ct) is not { } template) return RefusalTexts.Of(Refusal.NotAllowed);
        var before = Words(template);
        var refusal = (index, form.Act) switch
        {
            (null, _) => template.Add(form.StepOf(await query.OrganisationsAsync(template.Path, ct))),
            ({ } i, "up") => template.Move(i, -1),
            ({ } i, "down") => template.Move(i, 1),
            ({ } i, "remove") => template.Remove(i),
            ({ } i, _) => template.Replace(i, form.StepOf(await query.OrganisationsAsync(template.Path, ct))),
        };
        if (refusal is { } why) return RefusalTexts.Of(why);
        Write(JournalKind.RouteChanged, template, viewer, before, Words(template));
        return await SavedAsync(ct);
    }

    public async Task<string?> DeleteAsync(Guid id, TemplateForm form, Viewer viewer, CancellationToken ct)
    {
        if (await SeenAsync(id, form, viewer, ct) is not { } template) return RefusalTexts.Of(Refusal.NotAllowed);
        db.RouteTemplates.Remove(template);
        Write(JournalKind.RouteDeleted, template, viewer, template.Name);
        return await SavedAsync(ct);
    }

    /// <summary>As the person saw it: what another has changed meanwhile is not saved over.</summary>
    private async Task<RouteTemplate?> SeenAsync(Guid id, TemplateForm form, Viewer viewer, CancellationToken ct)
    {
        var template = await db.RouteTemplates.VisibleTo(viewer, Right.EditRoutes).SingleOrDefaultAsync(t => t.Id == id, ct);
        if (template is not null) db.Entry(template).Property(t => t.Version).OriginalValue = form.Version;
        return template;
    }

    private void Write(JournalKind kind, RouteTemplate template, Viewer viewer, string? from = null, string? to = null) =>
        db.Journal.Note(clock.Now, kind, viewer.PersonId, template.Id, template.Path, from, to,
            reason: kind == JournalKind.RouteChanged ? template.Name : null);

    private static string Words(RouteTemplate template) => string.Join(" → ", template.Steps.Select(s => s.Name));

    private async Task<string?> SavedAsync(CancellationToken ct)
    {
        try
        {
            return await db.SavedAsync(ct) ? null : RefusalTexts.Of(Refusal.ChangedMeanwhile);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return Texts.Routes_NameTaken;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            return RefusalTexts.Of(Refusal.RouteInUse);
        }
    }
}
