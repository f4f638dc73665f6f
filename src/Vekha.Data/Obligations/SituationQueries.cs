using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Data.Obligations;

public static class SituationQueries
{
    /// <summary><see cref="Obligation.SituationUnder"/> as the database understands it. What shows or asks whose move it is begins
    /// here.</summary>
    public static IQueryable<SituatedObligation> Situated(this IQueryable<Obligation> obligations, VekhaDb db)
    {
        var reviewers = db.Reviewers();
        return obligations
            .Select(o => new { Obligation = o, IsReviewed = reviewers.Any(r => o.Path.StartsWith(r.Path)) })
            .Select(x => new SituatedObligation
            {
                Obligation = x.Obligation,
                IsReviewed = x.IsReviewed,
                Situation = new(
                    x.Obligation.State, x.Obligation.Due, x.Obligation.LateAfter, x.Obligation.SubmittedOn, x.Obligation.Turn,
                    x.Obligation.TurnUntil, x.Obligation.SideSince, x.Obligation.RegionId, x.Obligation.MunicipalityId)
                {
                    // Of what is not submitted it is of no matter, and is not looked up.
                    Reviewed = x.Obligation.State != ObligationState.Submitted || x.IsReviewed,
                },
            });
    }

    /// <summary>Those who decide on submissions by role: a place below theirs is reviewed.</summary>
    public static IQueryable<RoleAssignment> Reviewers(this VekhaDb db) =>
        db.RoleAssignments.Where(r => r.Role == Role.Reviewer && !db.Users.Any(p => p.Id == r.PersonId && p.Dismissed));
}
