using Microsoft.EntityFrameworkCore;
using Vekha.Application.SavedFilters;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.SavedFilters;
using Vekha.Testing;

namespace Vekha.Application.Tests.SavedFilters;

public sealed class SavedFilterCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_without_a_role_keeps_no_view()
    {
        var outcome = await fixture.App.AskAsync((SaveFilterCommand command, Viewer viewer) =>
            command.RunAsync(new(new(Guid.CreateVersion7()), "/obligations", "?a=b", new("Мой")), viewer, Ct), "nobody");
        outcome.Refusal.ShouldBe(Refusal.NotAllowed);
    }

    [Fact]
    public void All_that_is_wrong_with_a_view_is_told_at_once()
    {
        var name = new SavedFilterName(new string('а', SavedFilter.LongestName + 1));
        var faults = new SaveFilterRequest(new(Guid.CreateVersion7()), "/obligations", "", name).Faults();
        faults.Select(f => (f.Field, f.Code)).ShouldBe([("Path", (Enum)SavedFilterFault.AddressWrong), ("Name", Fault.TooLong)]);
    }

    [Fact]
    public async Task The_view_of_another_person_is_neither_renamed_nor_deleted()
    {
        var id = new SavedFilterId(Guid.CreateVersion7());
        (await fixture.App.AskAsync((SaveFilterCommand command, Viewer viewer) =>
            command.RunAsync(new(id, "/obligations", "?a=b", new("Мой")), viewer, Ct), "head")).Succeeded.ShouldBeTrue();
        (await fixture.App.AskAsync((RenameFilterCommand command, Viewer viewer) =>
            command.RunAsync(new(id, new("Чужой"), 0), viewer, Ct), "curator")).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        await fixture.App.AskAsync((DeleteFilterCommand command, Viewer viewer) => command.RunAsync(new(id), viewer, Ct), "curator");
        await using var db = fixture.App.Database.Open();
        (await db.SavedFilters.SingleAsync(v => v.Id == id, Ct)).Name.ShouldBe("Мой");
    }
}
