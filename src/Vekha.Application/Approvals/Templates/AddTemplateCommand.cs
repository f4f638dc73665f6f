using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Approvals.Templates;

/// <summary>Adds a template of a route to a region, as yet without steps.</summary>
public sealed class AddTemplateCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(AddTemplateRequest request, Viewer viewer, CancellationToken ct)
    {
        var region = await db.Organisations.VisibleTo(viewer, Right.EditRoutes)
            .SingleOrDefaultAsync(o => o.Id == request.RegionId && o.Kind == OrganisationKind.Region, ct);
        if (region is null) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        if (await db.RouteTemplates.AnyAsync(t => t.Id == request.Key && t.RegionId == region.Id, ct)) return new Done();
        var template = RouteTemplate.Create(request.Key, region, Typed.Line(request.Name)!);
        db.RouteTemplates.Add(template);
        db.Journal.Note(clock.Now, new(JournalKind.RouteAdded, viewer.PersonId, template.Id, template.Path) { To = template.Name });
        return await db.TrySaveAsync(ct) switch
        {
            SaveResult.Saved => new Done(),
            SaveResult.AlreadyThere => Refusal.RouteNameTaken,
            _ => Refusal.ChangedMeanwhile,
        };
    }
}

/// <param name="Key">The id of the template: a request sent twice adds one.</param>
public sealed record AddTemplateRequest(RouteTemplateId Key, OrganisationId? RegionId, string? Name)
{
    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        TemplateNames.Check(faults, nameof(Name), Name, TemplateFault.NameRequired);
        return faults;
    }
}

/// <summary>Names of templates, of steps and of outside bodies.</summary>
internal static class TemplateNames
{
    public static void Check(FieldFaults faults, string field, string? name, TemplateFault missing)
    {
        if (Typed.Line(name) is not { } line) faults.Add(field, missing);
        else if (line.Length > StepTerms.LongestName) faults.Add(field, Fault.TooLong, StepTerms.LongestName);
    }
}

public enum TemplateFault { NameRequired, StepRequired, DeciderRequired, DaysRequired }
