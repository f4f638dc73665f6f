using Microsoft.EntityFrameworkCore;
using Vekha.Application.Administration.Programmes;
using Vekha.Application.Administration.WorkingDays;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Testing;

namespace Vekha.Application.Tests.Administration;

/// <summary>The commands themselves refuse who may not, and what cannot be: no page stands before them.</summary>
public sealed class SharedListCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Stranger = "coordinator";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_all_regions_share_is_changed_by_administrators_of_a_region_alone()
    {
        (await fixture.App.AskAsync((SaveProgrammeCommand command, Viewer viewer) =>
            command.RunAsync(new(ProgrammeChange.Add, null, "Чужое направление"), viewer, Ct), Stranger)).Refusal.ShouldBe(
                Refusal.NotAllowed);
        (await fixture.App.AskAsync((EditWorkingDayCommand command, Viewer viewer) =>
            command.RunAsync(new(new(2025, 3, 3), false), viewer, Ct), Stranger)).Refusal.ShouldBe(Refusal.NotAllowed);
        await using var db = fixture.App.Database.Open();
        (await db.DayOverrides.AnyAsync(Ct)).ShouldBeFalse();
    }
}
