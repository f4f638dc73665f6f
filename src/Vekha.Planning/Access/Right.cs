namespace Vekha.Planning.Access;

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
    /// <summary>Find a submission in order on behalf of a municipality, and pass it on.</summary>
    CheckEvidence,
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
    /// <summary>Templates of routes, and what they are attached to.</summary>
    EditRoutes,
    /// <summary>Name a deputy for another person who is absent.</summary>
    NameDeputies,
    /// <summary>Remind whoever owes something of it by mail.</summary>
    RemindAuthors,
}
