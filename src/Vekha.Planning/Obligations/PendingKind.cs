namespace Vekha.Planning.Obligations;

/// <summary>What a submission that no route leads asks of a person.</summary>
public enum PendingKind
{
    /// <summary>It waits for this person's decision.</summary>
    Own,
    /// <summary>It waits for a reviewer; the person may decide in place of them.</summary>
    InPlaceOfReviewer,
    /// <summary>It waits for somebody else; the person may find it in order before that.</summary>
    Checkable,
}
