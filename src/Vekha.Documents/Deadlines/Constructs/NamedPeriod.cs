using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>A named period of the calendar. A school year is numbered by the year in which it begins.</summary>
/// <param name="Year">Null where none is printed.</param>
/// <param name="Number">Of the month, the quarter or the half-year.</param>
/// <param name="Day">Of a day; of a decade, which of the three.</param>
internal sealed record NamedPeriod(Extent Extent, YearMark? Year = null, int Number = 0, int Day = 0)
{
    private int? InYear => Year?.Number;

    public bool HasYear => InYear is not null;

    /// <summary>Whether a year printed beside it may be its own.</summary>
    public bool LacksYear => Year is null;

    /// <summary>Whether the calendar has it: no 31 February, no fifth quarter, no year 202.</summary>
    public bool Exists => InYear is null or (>= 1900 and <= 2099) && Extent switch
    {
        Extent.Day => Number is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(InYear ?? 2000, Number),
        Extent.Decade => Number is >= 1 and <= 12 && Day is >= 1 and <= 3,
        Extent.Month => Number is >= 1 and <= 12,
        Extent.Quarter => Number is >= 1 and <= 4,
        Extent.HalfYear => Number is 1 or 2,
        _ => true,
    };

    /// <summary>The beginning, where it begins a span.</summary>
    public PartialDate First => Extent switch
    {
        Extent.Day => PartialDate.OfDay(InYear, Number, Day),
        Extent.Decade => PartialDate.OfDay(InYear, Number, 10 * Day - 9),
        Extent.Month => PartialDate.OfMonth(InYear, Number),
        Extent.Quarter => InYear is { } year ? PartialDate.OfQuarter(year, Number) : PartialDate.OfMonth(null, 3 * Number - 2),
        Extent.HalfYear => PartialDate.OfMonth(InYear, 6 * Number - 5),
        Extent.SchoolYear => PartialDate.OfMonth(InYear, 9),
        _ => InYear is { } year ? PartialDate.OfYear(year) : PartialDate.OfMonth(null, 1),
    };

    /// <summary>The end, by which it is due. What the contract cannot express is named by its last month or day.</summary>
    public PartialDate Last => Extent switch
    {
        Extent.Day => PartialDate.OfDay(InYear, Number, Day),
        Extent.Decade => Day == 3 ? PartialDate.OfMonth(InYear, Number) : PartialDate.OfDay(InYear, Number, 10 * Day),
        Extent.Month => PartialDate.OfMonth(InYear, Number),
        Extent.Quarter => InYear is { } year ? PartialDate.OfQuarter(year, Number) : PartialDate.OfMonth(null, 3 * Number),
        Extent.HalfYear => PartialDate.OfMonth(InYear, 6 * Number),
        Extent.SchoolYear => PartialDate.OfMonth(InYear + 1, 5),
        _ => InYear is { } year ? PartialDate.OfYear(year) : PartialDate.OfMonth(null, 12),
    };

    /// <summary>Its first day, as «к началу …» names it.</summary>
    public NamedPeriod Start => First is { Month: { } month } first
        ? new(Extent.Day, Year, month, first.Day ?? 1)
        : new(Extent.Day, Year, First.Quarter is { } quarter ? 3 * quarter - 2 : 1, 1);

    /// <summary>Its end, as «до конца …» names it.</summary>
    public NamedPeriod End => Extent == Extent.SchoolYear
        ? new(Extent.Month, HasYear ? new YearMark(InYear + 1) : Year, 5)
        : this;

    /// <summary>A period of the same kind of which only the number is printed: «1» in «1–15 марта», «I» in «I–II кварталы».</summary>
    public NamedPeriod? Like(int number) => Extent switch
    {
        Extent.Day or Extent.Decade => this with { Day = number },
        Extent.Quarter or Extent.HalfYear => this with { Number = number },
        _ => null,
    };
}
