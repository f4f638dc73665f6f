namespace Vekha.Planning.Centres;

/// <param name="AreaSquareMetres">Total area of the rooms, above 0.</param>
/// <param name="OpenedOn">The day it opened or is to open; null means 1 September of the cohort's year.</param>
public sealed record CentreCard(string? Address, decimal? AreaSquareMetres, DateOnly? OpenedOn)
{
    public static CentreCard Empty { get; } = new(null, null, null);
}
