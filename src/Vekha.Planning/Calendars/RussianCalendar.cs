using System.Globalization;

namespace Vekha.Planning.Calendars;

/// <summary>The production calendar that the product brings along, read from <c>RussianCalendar.txt</c>.</summary>
public static class RussianCalendar
{
    private static readonly IReadOnlyList<Year> Years = [.. Lines().Select(Read)];

    /// <summary>Every day of the years it knows.</summary>
    public static IReadOnlyList<CalendarDay> Days { get; } = [.. Years.SelectMany(DaysOf)];

    /// <summary>Years whose transfers of days off were not final when the table was written.</summary>
    public static IReadOnlyList<int> ProvisionalYears { get; } = [.. Years.Where(y => y.Provisional).Select(y => y.Number)];

    private sealed record Year(int Number, bool Provisional, HashSet<DateOnly> Off, HashSet<DateOnly> On);

    private static IEnumerable<CalendarDay> DaysOf(Year year)
    {
        for (var day = new DateOnly(year.Number, 1, 1); day.Year == year.Number; day = day.AddDays(1))
            yield return new(day, LabourCode.IsWeekend(day) ? year.On.Contains(day) : !year.Off.Contains(day));
    }

    private static Year Read(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var year = int.Parse(words[0], CultureInfo.InvariantCulture);
        var on = Array.IndexOf(words, "on");
        var off = Array.IndexOf(words, "off");
        return new(year, words.Contains("provisional"),
            [.. words[(off + 1)..(on < 0 ? words.Length : on)].SelectMany(w => Span(year, w))],
            on < 0 ? [] : [.. words[(on + 1)..].SelectMany(w => Span(year, w))]);
    }

    private static IEnumerable<DateOnly> Span(int year, string word)
    {
        var ends = word.Split('/');
        for (var day = Day(year, ends[0]); day <= Day(year, ends[^1]); day = day.AddDays(1)) yield return day;
    }

    private static DateOnly Day(int year, string monthAndDay) =>
        DateOnly.ParseExact($"{year}-{monthAndDay}", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(RussianCalendar).Assembly.GetManifestResourceStream("RussianCalendar.txt")
            ?? throw new InvalidOperationException("The production calendar is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }
}
