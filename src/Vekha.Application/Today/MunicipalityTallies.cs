using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Today;

/// <summary>The counts of every municipality as one statement. What lies wholly within the scope is counted by the municipality alone,
/// off indexes that hold nothing else: comparing the path of every obligation would take several times as long.</summary>
internal static class MunicipalityTallies
{
    public static IQueryable<MunicipalityTally> Of(VekhaDb db, Viewer viewer, DateOnly today)
    {
        var scopes = viewer.Scopes(Right.ReadPlan);
        var municipalities = db.Organisations.Where(u => u.Kind == OrganisationKind.Municipality || u.Kind == OrganisationKind.Region);
        var whole = Of(db, municipalities.Below(scopes), db.Obligations, true, today);
        var above = scopes.SelectMany(TreePath.WithAncestors).Except(scopes).ToList();
        if (above.Count == 0) return whole;
        // Nothing stands below a host: of a municipality that reaches beyond the scope, the person sees what hosts of theirs owe.
        var inside = db.Obligations.Where(o => scopes.Contains(o.Path));
        return whole.Concat(Of(db, municipalities.Where(u => above.Contains(u.Path)), inside, false, today));
    }

    private static IQueryable<MunicipalityTally> Of(
        VekhaDb db, IQueryable<Organisation> municipalities, IQueryable<Obligation> obligations, bool isWhole, DateOnly today)
    {
        var soon = today.AddDays(Standings.SoonDays);
        // Years long done would hide what is owed now, and grow without end.
        var newYear = new DateOnly(today.Year, 1, 1);
        var weekAgo = today.AddDays(-DailyTally.ComparedDays);
        var undone = obligations.BeingWorkedOn();
        var waiting = obligations.Where(o => o.State == ObligationState.Submitted || o.State == ObligationState.Returned);
        var done = obligations.Done();
        return
            from u in municipalities
            from w in waiting.Where(o => EF.Property<OrganisationId>(o, CountedBy.Column) == u.Id).GroupBy(_ => 1).Select(g => new
            {
                Submitted = g.Count(o => o.State == ObligationState.Submitted),
                InRoute = g.Count(o => o.InRoute),
                Returned = g.Count(o => o.State == ObligationState.Returned),
                Overdue = g.Count(o => o.State == ObligationState.Returned && o.LateAfter < today),
                FallenDue = g.Count(o => o.LateAfter < today),
            }).DefaultIfEmpty()
            select new MunicipalityTally
            {
                MunicipalityId = u.Kind == OrganisationKind.Municipality ? u.Id : null,
                Name = u.ShortName ?? u.Name,
                Late = undone.Count(o => EF.Property<OrganisationId>(o, CountedBy.Column) == u.Id && o.LateAfter < today),
                Soon = undone.Count(o => EF.Property<OrganisationId>(o, CountedBy.Column) == u.Id && o.LateAfter >= today
                    && o.LateAfter <= soon),
                Undated = undone.Count(o => EF.Property<OrganisationId>(o, CountedBy.Column) == u.Id && o.LateAfter == null),
                Done = done.Count(o => EF.Property<OrganisationId>(o, CountedBy.Column) == u.Id && o.Due >= newYear
                    && o.Due < today),
                Submitted = (int?)w.Submitted ?? 0,
                InRoute = (int?)w.InRoute ?? 0,
                Returned = (int?)w.Returned ?? 0,
                WaitingOverdue = (int?)w.Overdue ?? 0,
                WaitingFallenDue = (int?)w.FallenDue ?? 0,
                OverdueBefore = !isWhole ? null
                    : db.DailyTallies.Where(t => t.PlaceId == u.Id && t.Day == weekAgo).Sum(t => (int?)t.Overdue),
            };
    }
}

/// <summary>What is counted of a municipality.</summary>
internal sealed class MunicipalityTally
{
    /// <summary>null for what the region itself and its own hosts owe.</summary>
    public OrganisationId? MunicipalityId { get; init; }
    public string Name { get; init; } = "";
    /// <summary>Never submitted, and its day has passed.</summary>
    public int Late { get; init; }
    public int Soon { get; init; }
    public int Undated { get; init; }
    public int Done { get; init; }
    public int Submitted { get; init; }
    public int InRoute { get; init; }
    public int Returned { get; init; }
    /// <summary>Of those returned, what stands as overdue: what waits for a decision is nobody's delay here.</summary>
    public int WaitingOverdue { get; init; }
    /// <summary>Of those submitted or returned, what was due before today.</summary>
    public int WaitingFallenDue { get; init; }
    /// <summary>What was overdue a week ago in all of the municipality; null where nobody wrote it down.</summary>
    public int? OverdueBefore { get; init; }
}
