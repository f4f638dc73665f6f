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
}

public static class RoleRights
{
    public static IReadOnlyList<Right> Of(Role role) => role switch
    {
        Role.Administrator => [Right.ReadPlan, Right.EditCentres, Right.Administer, Right.ReadJournal],
        Role.Coordinator =>
        [
            Right.ReadPlan, Right.ReadDrafts, Right.EditActs, Right.AddEvidence, Right.AcceptEvidence,
            Right.ReturnEvidence, Right.DecideObligations, Right.EditCentres, Right.ReadJournal,
        ],
        Role.MunicipalOfficer => [Right.ReadPlan, Right.AddEvidence, Right.ReturnEvidence],
        Role.CentreHead => [Right.ReadPlan, Right.AddEvidence],
        Role.Reviewer => [Right.ReadPlan, Right.AcceptEvidence, Right.ReturnEvidence],
        Role.Curator => [Right.ReadPlan],
        _ => [],
    };
}
