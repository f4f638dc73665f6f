namespace Vekha.Data.Obligations;

/// <summary>The column of an obligation by which counts are kept.</summary>
public static class ObligationPlace
{
    /// <summary>The id of the municipality, or of the region for what it owes itself or through hosts of its own. Computed.</summary>
    public const string Column = "PlaceId";
}
