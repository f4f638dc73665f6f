using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Acts.Amending;

/// <summary>Which plan in force an act changes, and all those that a person may choose from instead.</summary>
public sealed class MatchQuery(VekhaDb db)
{
    /// <param name="ordinal">The plan of the act; null for an act that prints none.</param>
    public async Task<View?> RunAsync(ActId actId, int? ordinal, Viewer viewer, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).Select(a => new MatchedAct(a.Id, a.Title, a.RegionId, a.Head, a.Number, a.Date))
            .SingleOrDefaultAsync(ct);
        if (act is null) return null;
        var edition = await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal, ct);
        if (edition is null && (ordinal is not null || await db.Editions.AnyAsync(e => e.ActId == actId, ct))) return null;
        var plans = await db.PlansInForceAsync(act.RegionId, actId, ct);
        return new(act, edition is null ? null : EditionView.Of(edition), AmendmentMatch.Of(
            new(act.Head?.Amends ?? [], act.Head?.Issuer, act.Date, edition?.ProgrammeCode, edition?.Title), plans), plans)
        {
            Followed = await FollowedAsync(edition?.FormerId, plans, ct),
        };
    }

    /// <summary>The plan that the draft follows, as it is in force by now: another act may have changed it since.</summary>
    private async Task<EditionId?> FollowedAsync(EditionId? formerId, IReadOnlyList<PlanInForce> plans, CancellationToken ct)
    {
        if (formerId is null || plans.Any(plan => plan.EditionId == formerId)) return formerId;
        var actId = await db.Editions.Where(e => e.Id == formerId).Select(e => (ActId?)e.ActId).SingleOrDefaultAsync(ct);
        var inForce = plans.Where(plan => plan.Acts.Any(act => act.Id == actId)).ToList();
        return inForce is [var one] ? one.EditionId : null;
    }

    /// <param name="Edition">null where the act prints no plan: one is made from the text in force.</param>
    public sealed record View(MatchedAct Act, EditionView? Edition, AmendmentMatch Match, IReadOnlyList<PlanInForce> Plans)
    {
        public bool IsFixed => Edition is { State: not EditionState.Draft };

        /// <summary>The edition in force of the plan that the draft follows; null where it follows none.</summary>
        public EditionId? Followed { get; init; }

        /// <summary>Nothing tells of a plan that is changed: it stays one of its own unless a person says otherwise.</summary>
        public bool IsOwnPlan => Suggested is null && Match.Kind == MatchKind.NotAmending;

        /// <summary>As a person set it, otherwise as it was found.</summary>
        public EditionId? Suggested =>
            Followed ?? (Match.Kind is MatchKind.One or MatchKind.Older ? Match.Plans[0].EditionId : null);
    }

    public sealed record MatchedAct(
        ActId Id, string Title, OrganisationId RegionId, Documents.Acts.Act? Head, string? Number, DateOnly? Date);
}
