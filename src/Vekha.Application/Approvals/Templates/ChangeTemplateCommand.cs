using Microsoft.EntityFrameworkCore;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Approvals.Templates;

/// <summary>Renames, changes and deletes a template of a route. Routes under way have their own copy of the steps.</summary>
public sealed class ChangeTemplateCommand(VekhaDb db, TemplateQuery query, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(ChangeTemplateRequest request, Viewer viewer, CancellationToken ct)
    {
        var template = await db.RouteTemplates.VisibleTo(viewer, Right.EditRoutes).SingleOrDefaultAsync(t => t.Id == request.Id, ct);
        if (template is null) return Refusal.NotAllowed;
        // As the person saw it: what another has changed meanwhile is not saved over.
        db.Entry(template).Property(t => t.Version).OriginalValue = request.Version;
        return request.Change switch
        {
            TemplateChange.Rename => await RenameAsync(template, request.Name, viewer, ct),
            TemplateChange.Delete => await DeleteAsync(template, viewer, ct),
            _ => await ChangeStepsAsync(template, request, viewer, ct),
        };
    }

    private async Task<Outcome<Done>> RenameAsync(RouteTemplate template, string? name, Viewer viewer, CancellationToken ct)
    {
        var faults = new FieldFaults();
        TemplateNames.Check(faults, nameof(ChangeTemplateRequest.Name), name, TemplateFault.NameRequired);
        if (faults.Any) return faults;
        var before = template.Name;
        template.Rename(Typed.Line(name)!);
        if (before == template.Name) return new Done();
        Note(JournalKind.RouteRenamed, template, viewer, before, template.Name);
        return await SavedAsync(ct);
    }

    private async Task<Outcome<Done>> ChangeStepsAsync(
        RouteTemplate template, ChangeTemplateRequest request, Viewer viewer, CancellationToken ct)
    {
        IReadOnlyList<NamedChoice<OrganisationId>> organisations = request.Step is null
            ? [] : await query.OrganisationsAsync(template.Path, ct);
        if (request.Step?.Faults(organisations) is { Any: true } faults) return faults;
        var before = StepsOf(template);
        var refusal = (request.Change, request.Step) switch
        {
            (TemplateChange.MoveStepUp, _) => template.Move(request.Index, -1),
            (TemplateChange.MoveStepDown, _) => template.Move(request.Index, 1),
            (TemplateChange.RemoveStep, _) => template.Remove(request.Index),
            (TemplateChange.AddStep, { } terms) => template.Add(terms.Step(organisations)),
            (_, { } terms) => template.Replace(request.Index, terms.Step(organisations)),
            // A step to be added or replaced is not given.
            _ => Refusal.ChangedMeanwhile,
        };
        if (refusal is { } why) return why;
        Note(JournalKind.RouteChanged, template, viewer, before, StepsOf(template), template.Name);
        return await SavedAsync(ct);
    }

    private async Task<Outcome<Done>> DeleteAsync(RouteTemplate template, Viewer viewer, CancellationToken ct)
    {
        db.RouteTemplates.Remove(template);
        Note(JournalKind.RouteDeleted, template, viewer, template.Name);
        return await SavedAsync(ct);
    }

    private void Note(JournalKind kind, RouteTemplate template, Viewer viewer, string? from, string? to = null, string? reason = null) =>
        db.Journal.Note(clock.Now, new(kind, viewer.PersonId, template.Id, template.Path) { From = from, To = to, Reason = reason });

    private static string StepsOf(RouteTemplate template) => string.Join(" → ", template.Steps.Select(s => s.Name));

    private async Task<Outcome<Done>> SavedAsync(CancellationToken ct) => await db.TrySaveAsync(ct) switch
    {
        SaveResult.Saved => new Done(),
        SaveResult.AlreadyThere => Refusal.RouteNameTaken,
        SaveResult.StillInUse => Refusal.RouteInUse,
        _ => Refusal.ChangedMeanwhile,
    };
}
