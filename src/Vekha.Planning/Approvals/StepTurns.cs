using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Approvals;

/// <summary>Whose turn it is. Lists and decisions both ask here, so nobody sees a waiting step that they may not decide.</summary>
public static class StepTurns
{
    public const string Outside = "outside";

    /// <summary>Begins the key of an organisation; its id follows.</summary>
    public const string OfPlaces = "organisation:";

    /// <summary>The key under which a step in turn waits for its people.</summary>
    public static string Of(Decider decider) => decider.Kind switch
    {
        DeciderKind.Role => Of(decider.Role!.Value),
        DeciderKind.Organisation => Of(decider.OrganisationId!.Value),
        _ => Outside,
    };

    public static string Of(Role role) => $"role:{role}";

    public static string Of(OrganisationId organisationId) => $"{OfPlaces}{organisationId}";

    /// <summary>What waits for these grants: the key of the turn, and the scope within which it does. A letter from outside waits for
    /// those who look after the region: a school or a municipality may register it, yet the move is not theirs.</summary>
    public static IReadOnlyList<WaitingTurn> Of(Viewer viewer) =>
        [.. viewer.Grants.SelectMany(g => Of(g).Where(turn => turn.Turn != Outside || g.Has(Right.DecideObligations))).Distinct()];

    /// <summary>The step waits for the viewer, as lists and mails tell it.</summary>
    public static bool Awaits(this RouteStep step, Viewer viewer, string path) =>
        Of(viewer).Any(turn => turn.Turn == Of(step.Decider) && TreePath.Covers(turn.Scope, path));

    public static bool MayDecide(this Viewer viewer, RouteStep step, string path) => GrantsFor(viewer, step, path).Any();

    /// <summary>The absent person in whose place the viewer decides; null where the viewer's own role suffices.</summary>
    public static AbsentPerson? InPlaceOf(this Viewer viewer, RouteStep step, string path) =>
        AbsentPerson.In(GrantsFor(viewer, step, path));

    private static IEnumerable<Grant> GrantsFor(Viewer viewer, RouteStep step, string path) =>
        viewer.Grants.Where(g => Of(g).Any(turn => turn.Turn == Of(step.Decider) && TreePath.Covers(turn.Scope, path)));

    private static IEnumerable<WaitingTurn> Of(Grant grant)
    {
        if (grant.Has(Right.DecideSteps))
        {
            yield return new(Of(grant.Role), grant.Path);
            yield return new(Of(grant.OrganisationId), grant.Path);
        }
        if (grant.Has(Right.RegisterLetters)) yield return new(Outside, grant.Path);
    }
}
