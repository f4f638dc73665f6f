namespace Vekha.Planning.Editions.Amending;

/// <summary>How many clauses of an act about a plan its draft says, and how many it does not.</summary>
public sealed record ClauseCounts(int Made, int Left)
{
    public int All => Made + Left;
}
