using Microsoft.EntityFrameworkCore;
using Vekha.Application.Administration.WorkingDays;
using Vekha.Planning.Access;
using Vekha.Testing;

namespace Vekha.Application.Tests.Administration.WorkingDays;

public sealed class EditWorkingDayCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    /// <summary>A later version of the built-in calendar may say what a person said before.</summary>
    [Fact]
    public async Task An_entry_that_says_what_the_calendar_says_is_edited_like_any_other()
    {
        var monday = new DateOnly(2025, 3, 17);
        await using var db = fixture.App.Database.Open();
        db.DayOverrides.Add(new(monday, IsWorking: true));
        await db.SaveChangesAsync(Ct);
        (await EditAsync(new(monday, IsWorking: false))).Succeeded.ShouldBeTrue();
        (await db.DayOverrides.AsNoTracking().SingleAsync(d => d.Day == monday, Ct)).IsWorking.ShouldBeFalse();
        (await EditAsync(new(monday, IsWorking: true))).Succeeded.ShouldBeTrue();
        (await db.DayOverrides.AnyAsync(d => d.Day == monday, Ct)).ShouldBeFalse();
    }

    private Task<Outcome<Done>> EditAsync(EditWorkingDayRequest request) =>
        fixture.App.AskAsync((EditWorkingDayCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), "admin");
}
