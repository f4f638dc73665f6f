using Vekha.Documents.Plans;

namespace Vekha.Planning.Scheduling;

/// <summary>What a plan says about time as a whole: the years of its title and the date of the act that approves it.</summary>
/// <param name="IsSchoolYear">The years are a school year, «на 2029-2030 учебный год»: from September to August.</param>
public readonly record struct PlanTerm(YearSpan? Years, DateOnly? ActDate, bool IsSchoolYear = false)
{
    /// <summary>The term of a plan with this title, which alone tells a school year from two years.</summary>
    public static PlanTerm Of(string title, YearSpan? years, DateOnly? actDate) => new(years, actDate,
        years is { } span && span.Last == span.First + 1 && title.Contains("учебн", StringComparison.OrdinalIgnoreCase));

    /// <summary>The first day that a date without a year may fall on: the day after the act's date, else 1 January of the first
    /// year, or 1 September of a school year.</summary>
    public DateOnly? FirstDay =>
        ActDate is { Year: < 9999 } date ? date.AddDays(1) : JanuaryOf(Years?.First)?.AddMonths(IsSchoolYear ? 8 : 0);

    public DateOnly? LastDay => JanuaryOf(Years?.Last)?.AddMonths(IsSchoolYear ? 8 : 12).AddDays(-1);

    private static DateOnly? JanuaryOf(int? year) => year is >= 1 and <= 9998 ? new DateOnly(year.Value, 1, 1) : null;
}
