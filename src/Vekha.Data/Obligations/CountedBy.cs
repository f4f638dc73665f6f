namespace Vekha.Data.Obligations;

/// <summary>The organisation under which an obligation is counted.</summary>
public static class CountedBy
{
    /// <summary>The id of the municipality, or of the region for what it owes itself or through hosts of its own. Computed.</summary>
    public const string Column = "PlaceId";
}
