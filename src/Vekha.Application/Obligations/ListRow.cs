using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <param name="CentreId">null where the region owes it.</param>
public sealed record ListRow(
    ObligationId Id, string? Number, string Name, CentreId? CentreId, string? Centre, int? Cohort, string? Municipality,
    ObligationState State, DateOnly? Due, DateOnly? Practical, bool Provisional, Situation Situation, DateOnly? ClosedOn)
{
    public string? Programme { get; init; }

    /// <summary>The head of the organisation that hosts the centre; the first by name where there are several.</summary>
    public string? Head { get; init; }

    public string Measure => MeasureLabel.Of(Number, Name);

    public string ShortMeasure => MeasureLabel.ShortOf(Number, Name);

    public Standing StandingOn(DateOnly today) => Situation.StandingOn(today);

    /// <summary>What the row has in common with the others of its group; empty where it has none of it.</summary>
    public string TitleOf(ObligationColumn group) => group switch
    {
        ObligationColumn.Municipality => Municipality,
        ObligationColumn.Measure => Measure,
        ObligationColumn.Programme => Programme,
        ObligationColumn.Head => Head,
        _ => Centre,
    } ?? "";
}
