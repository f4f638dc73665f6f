using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts.Measures;
using Vekha.Planning.Access;
using Vekha.Planning.Scheduling;
using Vekha.Testing;

namespace Vekha.Application.Tests.Acts.Measures;

public sealed class MeasureCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Owner = "coordinator";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Where_a_measure_is_put_and_who_owes_it_is_told_in_words()
    {
        var draft = await DraftAct.AddAsync(fixture.App.Database);
        var (first, second) = (draft.Measures[0], draft.Measures[1]);
        (await MoveAsync(Owner, new(new(draft.Act.Id, first.Id, first.Version), second.Id))).Succeeded.ShouldBeTrue();
        (await ChangeOwnerAsync(Owner, new(new(draft.Act.Id, second.Id, second.Version), OwedBy.EachCentre))).Succeeded.ShouldBeTrue();
        await using var db = fixture.App.Database.Open();
        (await db.Journal.SingleAsync(e => e.ThingId == first.Id.Value, Ct)).To.ShouldBe("После: 2.\u00a0Закупка");
        var owner = await db.Journal.SingleAsync(e => e.ThingId == second.Id.Value, Ct);
        (owner.From, owner.To).ShouldBe(("Регион в целом", "Каждый центр"));
    }

    private Task<Outcome<Done>> ChangeOwnerAsync(string login, ChangeOwnerRequest request) =>
        fixture.App.AskAsync((ChangeOwnerCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> MoveAsync(string login, MoveMeasureRequest request) =>
        fixture.App.AskAsync((MoveMeasureCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);
}
