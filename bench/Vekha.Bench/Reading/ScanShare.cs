namespace Vekha.Bench.Reading;

/// <summary>How much of one document was read rightly from a scan of one strength.</summary>
internal sealed record ScanShare(int Strength, bool IsGrey, int Right, int All)
{
    public static double Percent(IEnumerable<ScanShare> shares)
    {
        var (right, all) = shares.Aggregate((Right: 0, All: 0), (sum, one) => (sum.Right + one.Right, sum.All + one.All));
        return all == 0 ? 0 : 100.0 * right / all;
    }
}
