namespace Vekha.Data.Obligations;

/// <summary>The column of an obligation by which counts are kept.</summary>
public static class ObligationPlace
{
    /// <summary>Holds the id of the municipality, or of the region for what it owes itself or through its own hosts; PostgreSQL makes it of the two.</summary>
    public const string Column = "PlaceId";
}
