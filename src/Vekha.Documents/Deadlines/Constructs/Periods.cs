using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>One period with its unit: «15.03.2022», «25 августа», «I кв. 2024 г.», «первая декада мая», «2021/2022 учебный год».</summary>
internal static class Periods
{
    public static NamedPeriod? Read(Cursor c) =>
        c.Try(FigureDates.Read) ?? c.Try(Half) ?? c.Try(Decade) ?? c.Try(Quarter) ?? c.Try(Day) ?? c.Try(Month) ?? c.Try(Years.Alone);

    private static NamedPeriod? Day(Cursor c)
    {
        if (Numerals.Read(c) is not { } day) return null;
        c.Take(Term.DayNumber);
        return Month(c) is { } month ? month with { Extent = Extent.Day, Day = day } : null;
    }

    private static NamedPeriod? Month(Cursor c)
    {
        if (!c.At(Term.Month)) return null;
        var month = c.Now.Value;
        c.Position++;
        c.Take(Term.MonthUnit);
        return new(Extent.Month, c.Try(cursor => YearOfSchool(cursor, month)) ?? Years.Mark(c), month);
    }

    /// <summary>«сентябрь 2021/2022 учебного года» is September 2021, «май» of it May 2022.</summary>
    private static YearMark? YearOfSchool(Cursor c, int month) =>
        Years.Alone(c) is { Extent: Extent.SchoolYear, Year.Number: { } year } ? new(month >= 9 ? year : year + 1) : null;

    private static NamedPeriod? Quarter(Cursor c)
    {
        if (Numerals.OfQuarter(c) is not { } number || !c.AtAny(Term.Quarter, Term.HalfYear)) return null;
        var extent = c.Take(Term.Quarter) ? Extent.Quarter : Extent.HalfYear;
        c.Take(extent == Extent.HalfYear ? Term.HalfYear : Term.End);
        if (extent == Extent.HalfYear && number is 1 or 2 && c.Try(Years.School) is { } school) return HalfOfSchoolYear(number, school);
        return new(extent, Years.Mark(c), number);
    }

    /// <summary>«I полугодие 2024/2025 учебного года» ends with December 2024, the second with May 2025.</summary>
    private static NamedPeriod HalfOfSchoolYear(int number, NamedPeriod school) =>
        new(Extent.Month, school.Year is { Number: { } year } ? new(number == 1 ? year : year + 1) : school.Year, number == 1 ? 12 : 5);

    /// <summary>«вторая половина 2023 года» is a half-year.</summary>
    private static NamedPeriod? Half(Cursor c)
    {
        if (!c.At(Term.Ordinal) || c[1].Term != Term.Half) return null;
        var number = c.Now.Value;
        c.Position += 2;
        return Years.Mark(c) is { } year ? new(Extent.HalfYear, year, number) : null;
    }

    private static NamedPeriod? Decade(Cursor c) =>
        Numerals.OfQuarter(c) is { } number && c.Take(Term.Decade) && Month(c) is { } month
            ? month with { Extent = Extent.Decade, Day = number }
            : null;
}
