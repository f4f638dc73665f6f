namespace Vekha.Planning.Access;

public sealed record AbsentPerson(PersonId Id, string Name)
{
    /// <summary>The person in whose place these grants act; null where one of them is the viewer's own.</summary>
    internal static AbsentPerson? In(IEnumerable<Grant> grants)
    {
        var absent = grants.Select(g => g.For).ToList();
        return absent.Contains(null) ? null : absent.FirstOrDefault();
    }
}
