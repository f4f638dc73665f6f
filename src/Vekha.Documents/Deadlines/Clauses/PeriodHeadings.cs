using Vekha.Documents.Deadlines.Constructs;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Clauses;

/// <summary>Removes the period that only says what the next date is for: «I квартал – до 15 апреля», «2023 год – 01.09.2023».</summary>
internal static class PeriodHeadings
{
    public static void TakeFrom(IReadOnlyList<DeadlineClause> clauses)
    {
        foreach (var clause in clauses)
        {
            for (var at = clause.Items.Count - 2; at >= 0; at--)
            {
                var (heading, dated) = (clause.Items[at], clause.Items[at + 1]);
                if (dated.Before is not (Term.Dash or Term.Colon) || Headed(heading.Part, dated.Part) is not { } date) continue;
                clause.Items[at] = heading with { Part = date };
                clause.Items.RemoveAt(at + 1);
            }
        }
    }

    /// <returns>The date, with the year of its heading if it prints none; null where the period is not a heading.</returns>
    private static Timing? Headed(Part heading, Part dated)
    {
        if (heading is not Timing { Tie: Tie.Within, From: null, Due: { } period }
            || dated is not Timing { From: null, Due: { Extent: < Extent.Quarter } due } date)
            return null;
        return period.Extent switch
        {
            Extent.Year => period.HasYear && period.Year == due.Year ? date : null,
            Extent.Quarter or Extent.HalfYear when due.LacksYear => date with { Due = due with { Year = YearOfDate(period, due) } },
            // Without «до» it may be the end of a span.
            Extent.Quarter or Extent.HalfYear when date.Tie == Tie.Until || period.LacksYear => date,
            _ => null,
        };
    }

    /// <summary>A report for the fourth quarter is due in January of the next year.</summary>
    private static YearMark? YearOfDate(NamedPeriod period, NamedPeriod due) =>
        period.Year is { Number: { } year } && period.First is var first && due.Number < (first.Month ?? 3 * first.Quarter - 2)
            ? new(year + 1) : period.Year;
}
