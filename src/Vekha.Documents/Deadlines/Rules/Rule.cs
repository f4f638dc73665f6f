namespace Vekha.Documents.Deadlines.Rules;

/// <summary>One separately dated clause of a deadline. The meaning of each part is that of the reading contract.</summary>
/// <param name="From">First day, month or year of a printed span, or of «начиная с».</param>
/// <param name="Due">By whose end it is due; with a recurrence, the first time.</param>
/// <param name="YearOffset">The year of <paramref name="Due"/> is the year the centre is created in plus this.</param>
/// <param name="Until">The last day of a recurrence.</param>
/// <param name="Cohort">The rule holds only for centres created in that year.</param>
public sealed record Rule(
    PartialDate? From = null,
    PartialDate? Due = null,
    int? YearOffset = null,
    Recurrence? Recurs = null,
    Lag? Lag = null,
    PartialDate? Until = null,
    int? Cohort = null,
    ScheduleNote? Schedule = null);
