using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;

namespace Vekha.Data.Obligations;

/// <summary><see cref="Sides.Of"/> as the database understands it.</summary>
public static class SideQueries
{
    private static readonly string OfHead = StepTurns.Of(Role.CentreHead);
    private static readonly string OfOfficer = StepTurns.Of(Role.MunicipalOfficer);
    private static readonly string OfCoordinator = StepTurns.Of(Role.Coordinator);

    /// <summary>Those who decide on submissions by role: a place below theirs is reviewed.</summary>
    public static IQueryable<RoleAssignment> Reviewers(this VekhaDb db) =>
        db.RoleAssignments.Where(r => r.Role == Role.Reviewer && !db.Users.Any(p => p.Id == r.PersonId && p.Dismissed));

    public static IQueryable<Obligation> OnSide(this IQueryable<Obligation> obligations, VekhaDb db, Side side)
    {
        var reviewers = db.Reviewers();
        var submitted = obligations.Where(o => o.State == ObligationState.Submitted);
        return side switch
        {
            Side.Author => obligations.Where(o =>
                o.State == ObligationState.InProgress || o.State == ObligationState.Returned
                || (o.State == ObligationState.Planned && o.Due != null)
                || (o.State == ObligationState.Submitted && o.Turn == OfHead)),
            Side.Municipality => submitted.Where(o =>
                o.Turn == OfOfficer || o.Turn == "organisation:" + o.MunicipalityId!.Value.Value.ToString()),
            Side.OutsideBody => submitted.Where(o => o.Turn == StepTurns.Outside),
            Side.Coordinator => obligations.Where(o =>
                (o.State == ObligationState.Planned && o.Due == null)
                || (o.State == ObligationState.Submitted
                    && (o.Turn == OfCoordinator || o.Turn == "organisation:" + o.RegionId.Value.ToString()
                        || (o.Turn == null && !reviewers.Any(r => o.Path.StartsWith(r.Path)))))),
            Side.Reviewer => submitted.Where(o => (o.Turn == null && reviewers.Any(r => o.Path.StartsWith(r.Path))) || (
                o.Turn != null && o.Turn != StepTurns.Outside && o.Turn != OfOfficer && o.Turn != OfCoordinator && o.Turn != OfHead
                && o.Turn != "organisation:" + o.RegionId.Value.ToString()
                && (o.MunicipalityId == null || o.Turn != "organisation:" + o.MunicipalityId!.Value.Value.ToString()))),
            _ => obligations.Where(o =>
                o.State == ObligationState.Accepted || o.State == ObligationState.TakenOver
                || o.State == ObligationState.NotApplicable || o.State == ObligationState.Withdrawn),
        };
    }
}
