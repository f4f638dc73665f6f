using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Obligations;

/// <summary>What an obligation was before an edition changed it: enough to give it back.</summary>
public sealed record FormerObligation(
    EditionId EditionId,
    MeasureId MeasureId,
    string Key,
    int? RuleIndex,
    DateOnly? Due,
    DateOnly? Practical,
    DateOnly? PeriodFirst,
    DateOnly? PeriodLast,
    Documents.Deadlines.Rules.Recurrence? PeriodKind,
    bool Provisional,
    string? DateBasis,
    ObligationState State,
    DateOnly? SubmittedOn,
    PersonId? SubmittedById,
    DateOnly? ClosedOn,
    string? Reason,
    bool InRoute,
    DateOnly? SideSince = null,
    int DaysWaited = 0)
{
    /// <summary>null where it was kept before rounds and checks were.</summary>
    public int? Round { get; init; }
    public PersonId? CheckedById { get; init; }
    public DateTimeOffset? CheckedAt { get; init; }
    public string? CheckNote { get; init; }

    public static FormerObligation Of(Obligation o) => new(
        o.EditionId, o.MeasureId, o.Key, o.RuleIndex, o.Due, o.Practical, o.PeriodFirst, o.PeriodLast, o.PeriodKind,
        o.Provisional, o.DateBasis,
        o.State, o.SubmittedOn, o.SubmittedById, o.ClosedOn, o.Reason, o.InRoute, o.SideSince, o.DaysWaited)
    {
        Round = o.Round,
        CheckedById = o.CheckedById,
        CheckedAt = o.CheckedAt,
        CheckNote = o.CheckNote,
    };

    /// <summary>The same of an obligation that has been withdrawn since for a reason of its own: it stays so.</summary>
    public FormerObligation Withdrawn(Obligation now) => this with
    {
        State = now.State,
        SubmittedOn = now.SubmittedOn,
        SubmittedById = now.SubmittedById,
        ClosedOn = now.ClosedOn,
        Reason = now.Reason,
        InRoute = false,
        SideSince = now.SideSince,
        Round = now.Round,
        CheckedById = now.CheckedById,
        CheckedAt = now.CheckedAt,
        CheckNote = now.CheckNote,
    };

    internal Occurrence Occurrence => new(
        Key, RuleIndex, Due, Practical, Period.Of(PeriodFirst, PeriodLast, PeriodKind), Provisional);
}
