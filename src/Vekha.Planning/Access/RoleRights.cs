namespace Vekha.Planning.Access;

public static class RoleRights
{
    /// <summary>The rights of an absent person that pass to a deputy: those of daily work, not those to change acts, centres, people or
    /// rules.</summary>
    public static IReadOnlyList<Right> Deputised { get; } =
    [
        Right.ReadPlan, Right.AddEvidence, Right.AcceptEvidence, Right.ReturnEvidence, Right.CheckEvidence, Right.DecideObligations,
        Right.DecideSteps, Right.RegisterLetters, Right.RemindAuthors,
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
            Right.DecideSteps, Right.RegisterLetters, Right.EditRoutes, Right.NameDeputies, Right.RemindAuthors,
        ],
        Role.MunicipalOfficer =>
        [
            Right.ReadPlan, Right.AddEvidence, Right.ReturnEvidence, Right.CheckEvidence, Right.DecideSteps, Right.RemindAuthors,
        ],
        Role.CentreHead => [Right.ReadPlan, Right.AddEvidence, Right.DecideSteps, Right.RegisterLetters],
        Role.Reviewer => [Right.ReadPlan, Right.AcceptEvidence, Right.ReturnEvidence, Right.DecideSteps],
        Role.Curator => [Right.ReadPlan],
        _ => [],
    };
}
