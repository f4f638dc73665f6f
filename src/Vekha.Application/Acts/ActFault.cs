namespace Vekha.Application.Acts;

/// <summary>What can be wrong with a field of an act, a plan or a measure.</summary>
public enum ActFault
{
    /// <summary>More than {0} characters.</summary>
    TooLong,
    /// <summary>What counts as done before a plan comes into force is due before that day.</summary>
    TakenOverTooLate,
    /// <summary>{0} clauses of the act are not made in the draft, and nobody has agreed to that.</summary>
    ClausesLeft,
    /// <summary>The act has no number or no date, and it is not said why it comes into force all the same.</summary>
    Unnumbered,
}
