using System.Globalization;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Web.Pages.Calendar;

/// <summary>Which month of whose obligations is shown; the address holds it.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Person">Those in the scope of a person's roles.</param>
/// <param name="AsList">A list of days in place of the sheet of the month.</param>
public sealed record CalendarFilter(DateOnly Month, Guid? Person, Guid? Centre, Guid? Municipality, string? Programme, bool AsList)
{
    public const string List = "list";

    public static CalendarFilter Of(IQueryCollection query, DateOnly today) => new(
        DateOnly.TryParseExact(query["month"], "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is > 1900 and < 9000 ? month : FirstOf(today),
        query.Id("person"), query.Id("centre"), query.Id("municipality"), query.Text("programme"), string.Equals(query["view"], List, StringComparison.Ordinal));

    public DateOnly LastDay => Month.AddMonths(1).AddDays(-1);

    public bool IsNarrowed => (Person ?? Centre ?? Municipality) is not null || Programme is not null;

    public string Address => AddressValues.Address("/calendar",
        ("month", Month.ToString("yyyy-MM", CultureInfo.InvariantCulture)), ("person", Person), ("centre", Centre), ("municipality", Municipality), ("programme", Programme), ("view", AsList ? List : null));

    /// <summary>The list of obligations behind an entry of the calendar.</summary>
    public string Obligations(DateOnly day, Guid? measure) => AddressValues.Address("/obligations",
        ("from", day), ("to", day), ("measure", measure), ("centre", Centre), ("municipality", Municipality), ("standing", "All"));

    /// <param name="scopes">The places of the roles of <see cref="Person"/>, if there is one.</param>
    public IQueryable<Obligation> Narrow(IQueryable<Obligation> obligations, VekhaDb db, IReadOnlyList<string> scopes)
    {
        if (Centre is { } centre) obligations = obligations.Where(o => o.CentreId == centre);
        if (Municipality is { } municipality) obligations = obligations.Where(o => o.MunicipalityId == municipality);
        if (Programme is { } programme) obligations = obligations.Where(o => db.Editions.Any(e => e.Id == o.EditionId && e.ProgrammeCode == programme));
        return Person is null ? obligations : obligations.Below(scopes);
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}
