using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;

namespace Vekha.Planning.Notices;

/// <summary>What decides whom a notice concerns: how the obligation stands when the mail is made.</summary>
/// <param name="StepsInTurn">Of all its routes under way.</param>
public sealed record NoticedObligation(
    ObligationState State, bool IsBeingCorrected, string Path, bool OfRegion, PersonId? SubmittedById, PersonId? CheckedById,
    IReadOnlyList<RouteStep> StepsInTurn)
{
    /// <summary>Whether it is still as the notice says; what is said or asked by people is not its affair.</summary>
    public bool IsStill(NoticeKind kind) => kind switch
    {
        NoticeKind.Returned => IsBeingCorrected,
        NoticeKind.Reminded => ObligationStates.Open.Contains(State) && State != ObligationState.Submitted,
        NoticeKind.Waiting => State == ObligationState.Submitted,
        NoticeKind.Accepted => State == ObligationState.Accepted,
        _ => true,
    };

    /// <summary>Whom of these people it concerns.</summary>
    public IEnumerable<Viewer> Readers(NoticeKind kind, IReadOnlyCollection<Viewer> people) => kind switch
    {
        NoticeKind.Returned or NoticeKind.Reminded => people.Where(IsAuthor),
        NoticeKind.Accepted => people.Where(p => IsAuthor(p) || p.PersonId == SubmittedById),
        NoticeKind.Waiting when StepsInTurn.Count > 0 =>
            people.Where(p => StepsInTurn.Any(step => p.MayDecide(step, Path))),
        NoticeKind.Waiting => [.. Deciders(people), .. CheckedById is null ? people.Where(p => Checks(p)) : []],
        _ => [],
    };

    private bool IsAuthor(Viewer person) => Side.Author.Has(person, Path, OfRegion);

    private bool Checks(Viewer person) => Side.Municipality.Has(person, Path, OfRegion) && !person.May(Right.AcceptEvidence, Path);

    /// <summary>The reviewers; where there are none, whoever else accepts.</summary>
    private List<Viewer> Deciders(IReadOnlyCollection<Viewer> people)
    {
        var deciders = people.Where(p => p.May(Right.AcceptEvidence, Path)).ToList();
        var reviewers = deciders.Where(p => p.Grants.Any(g => g.Role == Role.Reviewer)).ToList();
        return reviewers.Count > 0 ? reviewers : deciders;
    }
}
