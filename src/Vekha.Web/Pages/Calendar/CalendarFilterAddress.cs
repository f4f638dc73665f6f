using System.Globalization;
using Vekha.Application.Calendar;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Calendar;

/// <summary>The filter of the calendar, as an address holds it.</summary>
internal static class CalendarFilterAddress
{
    extension(CalendarFilter)
    {
        public static CalendarFilter Of(IQueryCollection query, DateOnly today) => new(
            MonthOf(query["month"]) ?? new(today.Year, today.Month, 1),
            query.Id<PersonId>("person"), query.Id<CentreId>("centre"), query.Id<OrganisationId>("municipality"), query.Text("programme"),
            string.Equals(query["view"], CalendarFilter.List, StringComparison.Ordinal));

        private static DateOnly? MonthOf(string? typed) =>
            DateOnly.TryParseExact(typed, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            && month.Year is > 1900 and < 9000 ? month : null;
    }

    extension(CalendarFilter filter)
    {
        public string Address => AddressValues.Address("/calendar",
            ("month", filter.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture)), ("person", filter.Person), ("centre", filter.Centre),
            ("municipality", filter.Municipality), ("programme", filter.Programme), ("view", filter.AsList ? CalendarFilter.List : null));

        /// <summary>The list of obligations behind an entry of the calendar.</summary>
        public string Obligations(DateOnly day, MeasureId? measure) => AddressValues.Address("/obligations",
            ("from", day), ("to", day), ("measure", measure), ("centre", filter.Centre),
            ("municipality", filter.Municipality), ("standing", "All"));
    }
}
