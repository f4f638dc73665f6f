using System.Globalization;

namespace Vekha.Documents.Deadlines.Rules;

/// <summary>A date as acts print it. The year, the month or the day may be missing; a quarter is named only together with its year.
/// Written as 2024, 2024-Q1, 2024-02, 2024-02-15, --02 or --02-15.</summary>
public readonly record struct PartialDate
{
    public int? Year { get; private init; }
    public int? Quarter { get; private init; }
    public int? Month { get; private init; }
    public int? Day { get; private init; }

    public static PartialDate OfYear(int year) => new() { Year = year };

    public static PartialDate OfQuarter(int year, int quarter) => new() { Year = year, Quarter = quarter };

    public static PartialDate OfMonth(int? year, int month) => new() { Year = year, Month = month };

    public static PartialDate OfDay(int? year, int month, int day) => new() { Year = year, Month = month, Day = day };

    public static PartialDate Of(DateOnly day) => OfDay(day.Year, day.Month, day.Day);

    /// <summary>The same date in a given year, unless it has a year of its own.</summary>
    public PartialDate In(int year) => Year is null ? this with { Year = year } : this;

    /// <summary>The first day it covers. 29 February outside a leap year is 28 February.</summary>
    /// <exception cref="InvalidOperationException">It has no year: call <see cref="In"/> first.</exception>
    public DateOnly FirstDay => this switch
    {
        { Year: null } => throw new InvalidOperationException("A date without a year has no day; give it a year first."),
        { Year: { } year, Quarter: { } quarter } => new(year, 3 * quarter - 2, 1),
        { Year: { } year, Month: { } month, Day: { } day } => DayWithin(year, month, day),
        { Year: { } year, Month: { } month } => new(year, month, 1),
        { Year: { } year } => new(year, 1, 1),
    };

    /// <summary>The day by whose end it is due: «до 2024 г.» means 31 December 2024.</summary>
    /// <exception cref="InvalidOperationException">It has no year: call <see cref="In"/> first.</exception>
    public DateOnly LastDay => this switch
    {
        { Year: null } => throw new InvalidOperationException("A date without a year has no day; give it a year first."),
        { Year: { } year, Quarter: { } quarter } => DayWithin(year, 3 * quarter, 31),
        { Year: { } year, Month: { } month, Day: { } day } => DayWithin(year, month, day),
        { Year: { } year, Month: { } month } => DayWithin(year, month, 31),
        { Year: { } year } => new(year, 12, 31),
    };

    public override string ToString() => this switch
    {
        { Year: { } year, Quarter: { } quarter } => Written($"{year:0000}-Q{quarter}"),
        { Year: { } year, Month: { } month, Day: { } day } => Written($"{year:0000}-{month:00}-{day:00}"),
        { Year: { } year, Month: { } month } => Written($"{year:0000}-{month:00}"),
        { Year: { } year } => Written($"{year:0000}"),
        { Month: { } month, Day: { } day } => Written($"--{month:00}-{day:00}"),
        { Month: { } month } => Written($"--{month:00}"),
        _ => "",
    };

    /// <summary>Reads what <see cref="ToString"/> writes; refuses a date that does not exist.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrEmpty(text)) return false;
        var yearless = text.StartsWith("--", StringComparison.Ordinal);
        var parts = (yearless ? text[2..] : text).Split('-');
        int? year = null;
        if (!yearless)
        {
            if (Number(parts[0], 4) is not { } printed || printed < 1) return false;
            year = printed;
            parts = parts[1..];
            if (parts is [['Q', >= '1' and <= '4'] quarter])
            {
                date = OfQuarter(year.Value, quarter[1] - '0');
                return true;
            }
        }
        PartialDate? read = parts switch
        {
            [] when year is { } only => OfYear(only),
            [var m] when Number(m, 2) is { } month and >= 1 and <= 12 => OfMonth(year, month),
            [var m, var d] when Number(m, 2) is { } month and >= 1 and <= 12 && Number(d, 2) is { } day and >= 1
                && day <= DateTime.DaysInMonth(year ?? 2000, month) => OfDay(year, month, day),
            _ => null,
        };
        date = read ?? default;
        return read is not null;
    }

    private static int? Number(string digits, int length) =>
        digits.Length == length && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static DateOnly DayWithin(int year, int month, int day) =>
        new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
