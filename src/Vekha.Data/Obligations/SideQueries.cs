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
    private const string OfPlaces = StepTurns.OfPlaces;

    public static IQueryable<Obligation> OnSide(this IQueryable<Obligation> obligations, VekhaDb db, Side side)
    {
        var submitted = obligations.Where(o => o.State == ObligationState.Submitted);
        return side switch
        {
            Side.Author => obligations.Where(o =>
                o.State == ObligationState.InProgress || o.State == ObligationState.Returned
                || (o.State == ObligationState.Planned && o.Due != null)
                || (o.State == ObligationState.Submitted && o.Turn == OfHead)),
            Side.Municipality => submitted.Where(o => o.Turn == OfOfficer || o.Turn == OfPlaces + o.MunicipalityId!.Value.Value.ToString()),
            Side.OutsideBody => submitted.Where(o => o.Turn == StepTurns.Outside),
            Side.Coordinator => obligations.Situated(db).Where(x =>
                (x.Obligation.State == ObligationState.Planned && x.Obligation.Due == null)
                || (x.Obligation.State == ObligationState.Submitted
                    && (x.Obligation.Turn == OfCoordinator || x.Obligation.Turn == OfPlaces + x.Obligation.RegionId.Value.ToString()
                        || (x.Obligation.Turn == null && !x.IsReviewed)))).Select(x => x.Obligation),
            Side.Reviewer => submitted.Situated(db).Where(x => (x.Obligation.Turn == null && x.IsReviewed) || (
                x.Obligation.Turn != null && x.Obligation.Turn != StepTurns.Outside && x.Obligation.Turn != OfOfficer
                && x.Obligation.Turn != OfCoordinator && x.Obligation.Turn != OfHead
                && x.Obligation.Turn != OfPlaces + x.Obligation.RegionId.Value.ToString()
                && (x.Obligation.MunicipalityId == null
                    || x.Obligation.Turn != OfPlaces + x.Obligation.MunicipalityId!.Value.Value.ToString()))).Select(x => x.Obligation),
            _ => obligations.Where(o =>
                o.State == ObligationState.Accepted || o.State == ObligationState.TakenOver
                || o.State == ObligationState.NotApplicable || o.State == ObligationState.Withdrawn),
        };
    }
}
