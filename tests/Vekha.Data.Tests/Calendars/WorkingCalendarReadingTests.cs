using Vekha.Data.Calendars;
using Vekha.Testing;

namespace Vekha.Data.Tests.Calendars;

public sealed class WorkingCalendarReadingTests
{
    [Fact]
    public async Task A_day_that_people_edited_counts_as_they_say()
    {
        var ct = TestContext.Current.CancellationToken;
        var (monday, sunday) = (new DateOnly(2024, 6, 17), new DateOnly(2024, 6, 16));
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var before = await db.WorkingCalendarAsync(ct);
        (before.IsWorking(monday), before.IsWorking(sunday)).ShouldBe((true, false));
        db.DayOverrides.AddRange(new(monday, false), new(sunday, true));
        await db.SaveChangesAsync(ct);
        var after = await db.WorkingCalendarAsync(ct);
        (after.IsWorking(monday), after.IsWorking(sunday)).ShouldBe((false, true));
    }
}
