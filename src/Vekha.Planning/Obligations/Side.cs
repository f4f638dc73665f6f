namespace Vekha.Planning.Obligations;

/// <summary>Who has to move an obligation on.</summary>
public enum Side
{
    /// <summary>Whoever owes it: the school, or the region itself.</summary>
    Author,
    Municipality,
    Reviewer,
    /// <summary>A body that answers by letter.</summary>
    OutsideBody,
    Coordinator,
    /// <summary>It is closed.</summary>
    Nobody,
}
