namespace Vekha.Application.Acts;

/// <summary>What can be wrong with a field of an act, a plan or a measure.</summary>
public enum ActFault
{
    /// <summary>What counts as done before a plan comes into force is due before that day.</summary>
    TakenOverTooLate,
    /// <summary>{0} clauses of the act are not made in the draft, and nobody has agreed to that.</summary>
    ClausesLeft,
    /// <summary>The act has no number or no date, and it is not said why it comes into force all the same.</summary>
    Unnumbered,
    /// <summary>Neither a plan is chosen nor said that it is a plan of its own.</summary>
    PlanRequired,
    /// <summary>{0} changes of the draft are said by no clause of the act, and nobody has agreed to them.</summary>
    Unsaid,
    /// <summary>The other edition has changed rows that were written by hand in the draft ({0}: {1}), and nobody has agreed to lose
    /// that.</summary>
    HandworkLost,
}
