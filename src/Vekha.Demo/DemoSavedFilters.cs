using System.Globalization;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;
using Vekha.Planning.SavedFilters;

namespace Vekha.Demo;

/// <summary>Lists that people of the region look at every day, kept under a name.</summary>
internal sealed class DemoSavedFilters(DemoRegion region, DemoPeople people, DateOnly today)
{
    private readonly WorkingHours _hours = new(today, new Random(today.DayNumber));

    /// <summary>Each with its line in the journal.</summary>
    public IEnumerable<object> Rows()
    {
        var first = region.Municipalities[0];
        var waiting = $"?municipality={first.Id}&standing=Submitted";
        var cohort = string.Create(CultureInfo.InvariantCulture, $"?cohort={today.Year}");
        return
        [
            .. Save(people.Coordinator, region.Region, $"На проверке: {first.ShortName ?? first.Name}", "/obligations", waiting),
            .. Save(people.Coordinator, region.Region, $"Центры {today.Year} года", "/centres", cohort),
            .. Save(people.OfficerOf(first.Id), first, "Просрочено у наших центров", "/obligations", "?standing=Overdue"),
        ];
    }

    private IEnumerable<object> Save(PersonId person, Organisation at, string name, string path, string query)
    {
        var moment = _hours.Moment(today.AddDays(-10), default);
        var filter = SavedFilter.Save(SavedFilterId.New(moment), person, name, path, query, moment);
        return [filter, JournalEntry.Of(moment, new(JournalKind.FilterSaved, person, filter.Id, at.Path) { To = name })];
    }
}
