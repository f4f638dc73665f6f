using Vekha.Planning.Organisations;

namespace Vekha.Application.Today;

/// <summary>What the municipality has to know of a school: the sums of its centres.</summary>
public sealed record SchoolCounts(OrganisationId Id, string Name, IReadOnlyList<CentreCounts> Centres)
{
    public int Overdue => Centres.Sum(c => c.Overdue);
    public int ToCheck => Centres.Sum(c => c.ToCheck);
    public int InTurn => Centres.Sum(c => c.InTurn);
    public int Returned => Centres.Sum(c => c.Returned);
    public DateOnly? ReturnedSince => Centres.Min(c => c.ReturnedSince);
    public DateTimeOffset? LastDocumentAt => Centres.Max(c => c.LastDocumentAt);

    /// <summary>It owes something, and has added no document for so long.</summary>
    public bool IsSilent(RequestClock clock, int afterDays) => Centres.Any(c => c.Owed > 0)
        && (LastDocumentAt is not { } at || clock.DayOf(at) <= clock.Today.AddDays(-afterDays));

    /// <summary>What calls for attention on top; centres that call for none are left out.</summary>
    public static IReadOnlyList<SchoolCounts> InOrder(IEnumerable<CentreCounts> centres) =>
    [
        .. centres.Where(c => c.Owed + c.ToCheck + c.InTurn + c.Returned > 0).GroupBy(c => (c.SchoolId, c.School))
            .Select(g => new SchoolCounts(g.Key.SchoolId, g.Key.School, [.. g.OrderBy(c => c.Name, NameOrder.Russian)]))
            .OrderByDescending(s => s.Overdue).ThenByDescending(s => s.InTurn).ThenByDescending(s => s.ToCheck)
            .ThenByDescending(s => s.Returned).ThenBy(s => s.Name, NameOrder.Russian),
    ];
}
