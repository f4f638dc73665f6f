namespace Vekha.Planning.Notices;

/// <summary>What people are told of by mail at once, the most pressing first.</summary>
public enum NoticeKind
{
    /// <summary>A submission came back to its author, with a reason.</summary>
    Returned,
    /// <summary>Somebody reminds the author of what is owed.</summary>
    Reminded,
    /// <summary>A submission, or a step of its route, waits for the reader.</summary>
    Waiting,
    Asked,
    Assigned,
    Accepted,
    /// <summary>What the reader was told of was taken back since.</summary>
    Undone,
}
