using Vekha.Planning.Access;

namespace Vekha.Planning.Delegations;

/// <summary>Who decides in place of an absent person, and in which days, both ends included. It begins and ends by itself.</summary>
public sealed class Delegation
{
    public const int MostDays = 366;

    private Delegation() { }

    public DelegationId Id { get; private set; }
    public PersonId AbsentId { get; private set; }
    public PersonId DeputyId { get; private set; }
    public DateOnly First { get; private set; }
    public DateOnly Last { get; private set; }
    public PersonId CreatedById { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    public static Delegation Create(DelegationId id, DelegationTerms terms, PersonId personId, DateTimeOffset now) => new()
    {
        Id = id,
        AbsentId = terms.AbsentId,
        DeputyId = terms.DeputyId,
        First = terms.First,
        Last = terms.Last,
        CreatedById = personId,
        CreatedAt = now,
    };

    public DelegationTerms Terms => new(AbsentId, DeputyId, First, Last);

    /// <summary>Ends it before its time: yesterday was its last day.</summary>
    /// <returns>false where it has not begun, and there is nothing to keep of it.</returns>
    public bool EndBefore(DateOnly today)
    {
        if (First >= today) return false;
        if (Last >= today) Last = today.AddDays(-1);
        return true;
    }
}
