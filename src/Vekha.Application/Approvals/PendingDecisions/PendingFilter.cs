using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>What of all that waits for a person is shown, and how; the address holds it.</summary>
/// <param name="Programme">The code of a programme.</param>
public sealed record PendingFilter(
    MeasureId? Measure = null, string? Programme = null, OrganisationId? Municipality = null, PendingOrder Order = PendingOrder.Held,
    PendingGrouping Grouping = PendingGrouping.None, bool Descending = false)
{
    public bool IsNarrowed => Measure is not null || Programme is not null || Municipality is not null;

    internal bool Takes(PendingPlace place) => (Measure is null || place.MeasureId == Measure)
        && (Programme is null || place.Programme == Programme) && (Municipality is null || place.MunicipalityId == Municipality);
}

/// <summary>What comes first: what has waited longest for whoever has it, what is due or was submitted first, or by name.</summary>
public enum PendingOrder { Held, Due, Submitted, Measure, Centre, Sender }

/// <summary>What submissions are put together by.</summary>
public enum PendingGrouping { None, Measure, Programme, Municipality, Sender }
