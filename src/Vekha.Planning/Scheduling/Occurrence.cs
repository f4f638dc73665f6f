namespace Vekha.Planning.Scheduling;

/// <summary>One time that a measure is owed, by the region or by one centre.</summary>
/// <param name="Key">Tells this occurrence from the others of the same measure and owner, and stays the same at every new computation:
/// the rule's index and the period or the printed date it stands for, «2:2024-Q3», «0:2024-02-01», «1:undated».</param>
/// <param name="RuleIndex">The rule it comes from, counted from 0 in printed order; null where the deadline could not be read.</param>
/// <param name="Due">The printed day, also where it is no working day; null where a person has to set the date.</param>
/// <param name="Practical">The last working day on or before <paramref name="Due"/>.</param>
/// <param name="Period">The week, month, quarter, half or year that a recurrence reports on; null for a single date.</param>
/// <param name="Provisional">The act itself calls the date subject to change.</param>
public sealed record Occurrence(
    string Key,
    int? RuleIndex,
    DateOnly? Due,
    DateOnly? Practical,
    Period? Period,
    bool Provisional);
