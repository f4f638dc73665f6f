using System.Globalization;
using Vekha.Application.Calendar;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;
using Vekha.Web.Requests;
using Vekha.Web.Words;

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

        public IEnumerable<(string Label, string? Value)> Words(CalendarChoices choices) =>
        [
            (CalendarTexts.Month, filter.Month.ToString("MMMM yyyy", Russian.Culture)),
            (CalendarTexts.Person, filter.Person is null ? null
                : choices.People.FirstOrDefault(p => p.Id == filter.Person)?.Name ?? Texts.Choice_Unknown),
            (Texts.Centre, filter.Centre is null ? null : choices.Centre ?? Texts.Choice_Unknown),
            (Texts.Municipality, filter.Municipality is null ? null
                : choices.Municipalities.FirstOrDefault(m => m.Id == filter.Municipality)?.Name ?? Texts.Choice_Unknown),
            (Texts.Programme, filter.Programme is null ? null
                : choices.Programmes.FirstOrDefault(p => p.Code == filter.Programme)?.Name ?? Texts.Choice_Unknown),
        ];

        /// <summary>The list of obligations behind an entry of the calendar.</summary>
        public string Obligations(DateOnly day, MeasureId? measure) => AddressValues.Address("/obligations",
            ("from", day), ("to", day), ("measure", measure), ("centre", filter.Centre),
            ("municipality", filter.Municipality), ("standing", "All"));
    }
}
