using Microsoft.EntityFrameworkCore;
using Vekha.Application.Views;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Views;
using Vekha.Testing;

namespace Vekha.Application.Tests.Views;

public sealed class ViewCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_without_a_role_keeps_no_view()
    {
        var outcome = await fixture.App.AskAsync((SaveViewCommand command, Viewer viewer) =>
            command.RunAsync(new(new(Guid.CreateVersion7()), "/obligations", "?a=b", new("Мой")), viewer, Ct), "nobody");
        outcome.Refusal.ShouldBe(Refusal.NotAllowed);
    }

    [Fact]
    public void All_that_is_wrong_with_a_view_is_told_at_once()
    {
        var name = new ViewName(new string('а', SavedView.LongestName + 1));
        var faults = new SaveViewRequest(new(Guid.CreateVersion7()), "/obligations", "", name).Faults();
        faults.Select(f => (f.Field, f.Code)).ShouldBe([("Path", (Enum)ViewFault.AddressWrong), ("Name", Fault.TooLong)]);
    }

    [Fact]
    public async Task The_view_of_another_person_is_neither_renamed_nor_deleted()
    {
        var id = new SavedViewId(Guid.CreateVersion7());
        (await fixture.App.AskAsync((SaveViewCommand command, Viewer viewer) =>
            command.RunAsync(new(id, "/obligations", "?a=b", new("Мой")), viewer, Ct), "head")).Succeeded.ShouldBeTrue();
        (await fixture.App.AskAsync((RenameViewCommand command, Viewer viewer) =>
            command.RunAsync(new(id, new("Чужой"), 0), viewer, Ct), "curator")).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        await fixture.App.AskAsync((DeleteViewCommand command, Viewer viewer) => command.RunAsync(new(id), viewer, Ct), "curator");
        await using var db = fixture.App.Database.Open();
        (await db.SavedViews.SingleAsync(v => v.Id == id, Ct)).Name.ShouldBe("Мой");
    }
}
