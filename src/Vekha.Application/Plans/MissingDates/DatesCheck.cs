using Vekha.Application.Centres;
using Vekha.Planning.Centres;

namespace Vekha.Application.Plans.MissingDates;

/// <summary>Compares a table of dates with the centres that wait for one. Nothing is changed; saving does the same again.</summary>
internal sealed class DatesCheck(IReadOnlyList<UndatedCentre> waiting)
{
    private readonly Dictionary<CentreId, (int Row, DateOnly Day)> _seen = [];

    public CheckedDates Of(IReadOnlyList<DateRow> rows) => new([.. rows.Select(Checked)]);

    private CheckedDate Checked(DateRow row)
    {
        if (row.Centre is not { } name) return Faulty(row, nameof(row.Centre), DatesFault.CentreRequired);
        if (row.UnclearDay is { } unclear) return Faulty(row, nameof(row.Day), DatesFault.DayUnfit, unclear);
        if (row.Day is not { } day) return Faulty(row, nameof(row.Day), DatesFault.DayRequired);
        if (day.Year is not (>= 2000 and <= 2100)) return Faulty(row, nameof(row.Day), DatesFault.DayUnfit, day);
        return Named(name) switch
        {
            [] => Faulty(row, nameof(row.Centre), DatesFault.UnknownCentre, name),
            [{ Obligations: [_, _, ..] } several] => Faulty(row, nameof(row.Centre), DatesFault.SeveralObligations, several.Name),
            [var centre] => Dated(row, centre, day),
            var several => Faulty(row, nameof(row.Centre), DatesFault.SeveralCentres, name, string.Join(", ", several.Select(c => c.Name))),
        };
    }

    private CheckedDate Dated(DateRow row, UndatedCentre centre, DateOnly day)
    {
        if (_seen.TryGetValue(centre.Id, out var earlier))
            return earlier.Day == day
                ? new(row, DatesState.Same, Repeats: earlier.Row)
                : Faulty(row, nameof(row.Day), DatesFault.Contradicts, earlier.Row);
        _seen.Add(centre.Id, (row.Number, day));
        var obligation = centre.Obligations[0];
        return obligation.Due == day ? new(row, DatesState.Same) : new(row, DatesState.New, obligation);
    }

    /// <summary>By the name of the centre or of its host; then by a part of one that fits nothing else.</summary>
    private List<UndatedCentre> Named(string name)
    {
        var plain = CentreNames.Plain(name);
        List<UndatedCentre> exact = [.. waiting.Where(c => c.Names.Any(n => CentreNames.Plain(n) == plain))];
        return exact.Count > 0 || plain.Length == 0 ? exact
            : [.. waiting.Where(c => c.Names.Any(n => $" {CentreNames.Plain(n)} ".Contains($" {plain} ", StringComparison.Ordinal)))];
    }

    private static CheckedDate Faulty(DateRow row, string field, DatesFault code, params IReadOnlyList<object> arguments) =>
        new(row, DatesState.Faulty, Fault: new(field, code, arguments));
}
