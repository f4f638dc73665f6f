namespace Vekha.Planning.Scheduling;

/// <summary>Why what a rule gives is not asked for.</summary>
public enum LeftOutReason
{
    /// <summary>The centre was not there yet.</summary>
    BeforeCentre,
    /// <summary>The plan is over.</summary>
    AfterPlan,
}
