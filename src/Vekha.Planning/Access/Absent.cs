namespace Vekha.Planning.Access;

public sealed record Absent(Guid Id, string Name)
{
    /// <summary>In whose place something is done by these grants; null where an own one is among them.</summary>
    internal static Absent? In(IEnumerable<Grant> grants)
    {
        var absent = grants.Select(g => g.For).ToList();
        return absent.Contains(null) ? null : absent.FirstOrDefault();
    }
}
