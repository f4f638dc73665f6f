using Vekha.Planning.Access;

namespace Vekha.Application.Today;

/// <summary>Whose page it is: what is nobody's own task is not on it.</summary>
public static class TodayRoles
{
    /// <summary>Such a person decides nothing, and looks at the whole.</summary>
    public static bool OnlyLooks(Viewer viewer) => viewer.Has(Role.Curator) && !viewer.May(Right.AcceptEvidence);

    /// <summary>Such a person accepts or returns, and looks after no region.</summary>
    public static bool OnlyDecides(Viewer viewer) => viewer.May(Right.AcceptEvidence) && !viewer.May(Right.DecideObligations)
        && !viewer.May(Right.AddEvidence);

    /// <summary>Nothing of what is owed is the task of such a person.</summary>
    public static bool OnlyAdministers(Viewer viewer) => viewer.May(Right.Administer) && !viewer.May(Right.AcceptEvidence)
        && !viewer.Checks && !viewer.May(Right.AddEvidence) && !viewer.Has(Role.Curator);
}
