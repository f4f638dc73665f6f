namespace Vekha.Application.Acts;

/// <summary>What can be wrong with a field of an act, a plan or a measure.</summary>
public enum ActFault
{
    /// <summary>More than {0} characters.</summary>
    TooLong,
    /// <summary>What counts as done before a plan comes into force is due before that day.</summary>
    TakenOverTooLate,
}
