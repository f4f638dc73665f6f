using System.Globalization;
using Vekha.Planning.Access;

namespace Vekha.Planning.Delegations;

public sealed record DelegationTerms(PersonId AbsentId, PersonId DeputyId, DateOnly First, DateOnly Last)
{
    /// <summary>As the journal tells of it: «Лебедева Дарья, 01.07.2026–14.07.2026».</summary>
    public string Written(string deputy) => string.Create(CultureInfo.InvariantCulture, $"{deputy}, {First:dd.MM.yyyy}–{Last:dd.MM.yyyy}");

    /// <summary>Why it cannot be agreed; null where it can. Nobody has two deputies on a day, and no deputy is absent: so no circle can
    /// close.</summary>
    /// <param name="others">Delegations of either person, whatever their part in them.</param>
    public Refusal? WhyNot(IEnumerable<DelegationTerms> others, DateOnly today)
    {
        if (AbsentId == DeputyId) return Refusal.DelegationToSelf;
        if (First > Last || Last < today || Last.DayNumber - First.DayNumber >= Delegation.MostDays) return Refusal.DelegationDays;
        foreach (var other in others.Where(o => o.First <= Last && First <= o.Last))
        {
            if (other.AbsentId == AbsentId) return Refusal.DelegationOverlaps;
            if (other.AbsentId == DeputyId || other.DeputyId == AbsentId) return Refusal.DelegationCircular;
        }
        return null;
    }
}
