using Vekha.Application;
using Vekha.Application.Centres;
using Vekha.Application.Plans.Undated;
using Vekha.Documents.Deadlines;
using Vekha.Web.Forms;
using Vekha.Web.Pages.Centres;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Plans.Undated;

/// <summary>Compares a table of dates with the centres that wait for one. Nothing is changed; saving takes the same way again.</summary>
public sealed class DatesCheck(IReadOnlyList<WaitingCentre> waiting)
{
    private readonly Dictionary<Guid, (int Row, DateOnly Day)> _seen = [];

    public IReadOnlyList<CheckedDate> Of(HeadedTable<DatesColumn> table) => [.. table.Rows.Select(Checked)];

    /// <summary>A day, or a phrase that names one: «до 15 марта 2027 г.», «март 2027 года».</summary>
    public static DateOnly? DayOf(string text)
    {
        if (TypedDay.Of(text) is { } day) return day;
        return text.Any(char.IsDigit) && DeadlineReader.Read(text).Rules is [{ Due: { Year: >= TypedDay.FirstYear and <= TypedDay.LastYear } due, Recurs: null, YearOffset: null, Cohort: null, Lag: null }]
            ? due.LastDay : null;
    }

    private CheckedDate Checked(HeadedRow<DatesColumn> row)
    {
        var (name, written) = (row[DatesColumn.Centre], row[DatesColumn.Day]);
        if (name.Length == 0) return Faulty(row, Texts.Dates_NoCentre);
        if (DayOf(written) is not { } day) return Faulty(row, written.Length == 0 ? Texts.Dates_NoDay : Texts.Dates_BadDay.With(written));
        return Named(name) switch
        {
            [] => Faulty(row, Texts.Dates_UnknownCentre.With(name)),
            [{ Obligations: [_, _, ..] } several] => Faulty(row, Texts.Dates_SeveralObligations.With(several.Name)),
            [var centre] => Dated(row, centre, day),
            var several => Faulty(row, Texts.Dates_SeveralCentres.With(name, string.Join(", ", several.Select(c => c.Name)))),
        };
    }

    private CheckedDate Dated(HeadedRow<DatesColumn> row, WaitingCentre centre, DateOnly day)
    {
        if (_seen.TryGetValue(centre.Id, out var earlier))
            return earlier.Day == day ? new(row, DatesState.Same, null, day, Texts.Dates_Repeated.With(earlier.Row)) : Faulty(row, Texts.Dates_Contradicts.With(earlier.Row));
        _seen.Add(centre.Id, (row.Number, day));
        var obligation = centre.Obligations[0];
        if (obligation.Due == day) return new(row, DatesState.Same, null, day, Texts.Dates_AlreadySo);
        return new(row, DatesState.New, obligation, day, obligation.Due is { } before ? Texts.Dates_Moves.With(Russian.Digits(before)) : null);
    }

    /// <summary>By the name of the centre or of its host; then by a part of one that fits nothing else.</summary>
    private List<WaitingCentre> Named(string name)
    {
        var plain = CentreNames.Plain(name);
        List<WaitingCentre> exact = [.. waiting.Where(c => c.Names.Any(n => CentreNames.Plain(n) == plain))];
        return exact.Count > 0 || plain.Length == 0 ? exact : [.. waiting.Where(c => c.Names.Any(n => $" {CentreNames.Plain(n)} ".Contains($" {plain} ", StringComparison.Ordinal)))];
    }

    private static CheckedDate Faulty(HeadedRow<DatesColumn> row, string message) => new(row, DatesState.Faulty, null, null, message);
}

/// <param name="Obligation">What gets the date; null where the row changes nothing.</param>
public sealed record CheckedDate(HeadedRow<DatesColumn> Row, DatesState State, WaitingObligation? Obligation, DateOnly? Day, string? Message);

public enum DatesState { New, Same, Faulty }
