using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Obligations;

/// <summary>On whose side an obligation is: pages, lists, mails and counts all ask here.</summary>
public static class Sides
{
    /// <param name="turn">The key of the step in turn; null where no route is under way.</param>
    /// <param name="reviewed">A reviewer looks after the place; where none does, the coordinator decides.</param>
    public static Side Of(
        ObligationState state, DateOnly? due, string? turn, OrganisationId? municipalityId, OrganisationId regionId, bool reviewed) =>
        state switch
        {
            ObligationState.Accepted or ObligationState.TakenOver or ObligationState.NotApplicable or ObligationState.Withdrawn =>
                Side.Nobody,
            ObligationState.Submitted when turn is null => reviewed ? Side.Reviewer : Side.Coordinator,
            ObligationState.Submitted => OfTurn(turn, municipalityId, regionId),
            // The act leaves the date open: nobody is asked for anything before it is set.
            ObligationState.Planned when due is null => Side.Coordinator,
            _ => Side.Author,
        };

    /// <summary>Whether the viewer stands on this side of what is owed at a place.</summary>
    /// <param name="ofRegion">The region owes it, not a school.</param>
    public static bool Has(this Side side, Viewer viewer, string path, bool ofRegion) => side switch
    {
        Side.Author => AuthorScopes(viewer, ofRegion).Any(scope => TreePath.Covers(scope, path)),
        Side.Municipality => viewer.May(Right.CheckEvidence, path),
        Side.Reviewer => viewer.Reviews(path),
        // Who registers its letter does not decide in its place.
        Side.OutsideBody => viewer.May(Right.RegisterLetters, path) && viewer.May(Right.DecideObligations, path),
        Side.Coordinator => viewer.May(Right.DecideObligations, path),
        _ => false,
    };

    /// <summary>The places below which the viewer is the author of what is owed. Those above a school may add its papers, yet it is the
    /// school's task.</summary>
    public static IReadOnlyList<string> AuthorScopes(Viewer viewer, bool ofRegion) =>
    [
        .. viewer.Grants.Where(g => g.Role == (ofRegion ? Role.Coordinator : Role.CentreHead) && g.Has(Right.AddEvidence))
            .Select(g => g.Path).Distinct(),
    ];

    private static Side OfTurn(string turn, OrganisationId? municipalityId, OrganisationId regionId) => turn switch
    {
        StepTurns.Outside => Side.OutsideBody,
        _ when turn == StepTurns.Of(Role.MunicipalOfficer) => Side.Municipality,
        _ when municipalityId is { } municipality && turn == StepTurns.Of(municipality) => Side.Municipality,
        _ when turn == StepTurns.Of(Role.Coordinator) || turn == StepTurns.Of(regionId) => Side.Coordinator,
        _ when turn == StepTurns.Of(Role.CentreHead) => Side.Author,
        _ => Side.Reviewer,
    };
}
