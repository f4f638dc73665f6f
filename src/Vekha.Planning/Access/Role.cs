namespace Vekha.Planning.Access;

public enum Role { Administrator, Coordinator, MunicipalOfficer, CentreHead, Reviewer, Curator }

/// <summary>What a person may do somewhere in the tree of organisations.</summary>
public enum Right
{
    /// <summary>Obligations, their evidence, centres and the plan in force.</summary>
    ReadPlan,
    /// <summary>Acts before they are in force, and their findings.</summary>
    ReadDrafts,
    /// <summary>Load an act, correct it, put it in force.</summary>
    EditActs,
    AddEvidence,
    AcceptEvidence,
    ReturnEvidence,
    /// <summary>Not applicable, and dates that the act leaves open.</summary>
    DecideObligations,
    EditCentres,
    /// <summary>Organisations, people, roles.</summary>
    Administer,
    ReadJournal,
    /// <summary>Agree to a step of a route or return it, where it is the turn of the person's role or organisation.</summary>
    DecideSteps,
    /// <summary>Register the letters by which outside bodies decide their steps.</summary>
    RegisterLetters,
    /// <summary>Templates of routes, and what they are laid upon.</summary>
    EditRoutes,
    /// <summary>Name a deputy for another person who is absent.</summary>
    NameDeputies,
}

public static class RoleRights
{
    /// <summary>What a deputy has of an absent person's rights: to do the day's work, not to change acts, centres, people or rules.</summary>
    public static IReadOnlyList<Right> Deputised { get; } =
    [
        Right.ReadPlan, Right.AddEvidence, Right.AcceptEvidence, Right.ReturnEvidence, Right.DecideObligations, Right.DecideSteps, Right.RegisterLetters,
    ];

    /// <summary>The roles that have the right.</summary>
    public static IReadOnlyList<Role> With(Right right) => [.. Enum.GetValues<Role>().Where(role => Of(role).Contains(right))];

    public static IReadOnlyList<Right> Of(Role role) => role switch
    {
        Role.Administrator => [Right.ReadPlan, Right.EditCentres, Right.Administer, Right.ReadJournal, Right.NameDeputies],
        Role.Coordinator =>
        [
            Right.ReadPlan, Right.ReadDrafts, Right.EditActs, Right.AddEvidence, Right.AcceptEvidence,
            Right.ReturnEvidence, Right.DecideObligations, Right.EditCentres, Right.ReadJournal,
            Right.DecideSteps, Right.RegisterLetters, Right.EditRoutes, Right.NameDeputies,
        ],
        Role.MunicipalOfficer => [Right.ReadPlan, Right.AddEvidence, Right.ReturnEvidence, Right.DecideSteps],
        Role.CentreHead => [Right.ReadPlan, Right.AddEvidence, Right.DecideSteps, Right.RegisterLetters],
        Role.Reviewer => [Right.ReadPlan, Right.AcceptEvidence, Right.ReturnEvidence, Right.DecideSteps],
        Role.Curator => [Right.ReadPlan],
        _ => [],
    };
}
