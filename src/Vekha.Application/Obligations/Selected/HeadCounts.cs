namespace Vekha.Application.Obligations.Selected;

/// <summary>Who answers for the centres of several obligations.</summary>
/// <param name="Heads">How many people.</param>
/// <param name="Without">How many of the obligations nobody answers for as a head.</param>
public readonly record struct HeadCounts(int Heads, int Without)
{
    public static HeadCounts None => new(0, 0);

    /// <summary>Each head can be told of their own centre.</summary>
    public bool AreOffered => Heads > 1 || (Heads == 1 && Without > 0);
}
