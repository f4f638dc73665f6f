using Vekha.Application.Centres;

namespace Vekha.Application.Plans.MissingDates;

/// <summary>Compares a table of dates with the centres that wait for one. Nothing is changed; saving does the same again.</summary>
/// <param name="withPast">Days before today are set as well.</param>
internal sealed class DatesCheck(IReadOnlyList<UndatedCentre> waiting, DateOnly today, bool withPast)
{
    public CheckedDates Of(IReadOnlyList<DateRow> rows)
    {
        var meant = rows.Select(row => (Row: row, Centres: Named(row.Centre))).ToList();
        var days = meant.Where(m => m.Centres.Count == 1 && IsDay(m.Row)).ToLookup(m => m.Centres[0].Id, m => m.Row);
        return new([.. meant.Select(m => FaultOf(m.Row, m.Centres) is { } fault
            ? new CheckedDate(m.Row, DatesState.Faulty, Fault: fault) : Dated(m.Row, m.Centres[0], days[m.Centres[0].Id]))]);
    }

    private static FieldFault? FaultOf(DateRow row, List<UndatedCentre> named) => (row, named) switch
    {
        ({ Centre: null }, _) => new(nameof(row.Centre), DatesFault.CentreRequired, []),
        ({ UnclearDay: { } unclear }, _) => new(nameof(row.Day), DatesFault.DayUnfit, [unclear]),
        ({ Day: null }, _) => new(nameof(row.Day), DatesFault.DayRequired, []),
        ({ Day: { } day }, _) when !IsDay(row) => new(nameof(row.Day), DatesFault.DayUnfit, [day]),
        (_, []) => new(nameof(row.Centre), DatesFault.UnknownCentre, [row.Centre!]),
        (_, [{ Obligations: [_, _, ..] } several]) => new(nameof(row.Centre), DatesFault.SeveralObligations, [several.Name]),
        (_, [_]) => null,
        _ => new(nameof(row.Centre), DatesFault.SeveralCentres, [row.Centre!, string.Join(", ", named.Select(c => c.Name))]),
    };

    /// <param name="same">All rows that date this centre: where they differ, none of them counts.</param>
    private CheckedDate Dated(DateRow row, UndatedCentre centre, IEnumerable<DateRow> same)
    {
        if (same.FirstOrDefault(other => other.Day != row.Day) is { } other)
            return new(row, DatesState.Faulty, Fault: new(nameof(row.Day), DatesFault.Contradicts, [other.Number]));
        if (same.First() is var first && first != row) return new(row, DatesState.Same, Repeats: first.Number);
        var obligation = centre.Obligations[0];
        if (obligation.Due == row.Day) return new(row, DatesState.Same);
        return row.Day < today && !withPast ? new(row, DatesState.Past) : new(row, DatesState.New, obligation);
    }

    private static bool IsDay(DateRow row) => PlanYears.Hold(row.Day);

    /// <summary>By the name of the centre or of its host; then by a part of one that fits nothing else.</summary>
    private List<UndatedCentre> Named(string? name)
    {
        var plain = CentreNames.Plain(name ?? "");
        List<UndatedCentre> exact = [.. waiting.Where(c => c.Names.Any(n => CentreNames.Plain(n) == plain))];
        return exact.Count > 0 || plain.Length == 0 ? exact
            : [.. waiting.Where(c => c.Names.Any(n => $" {CentreNames.Plain(n)} ".Contains($" {plain} ", StringComparison.Ordinal)))];
    }
}
