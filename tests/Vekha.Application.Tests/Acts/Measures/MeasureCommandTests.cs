using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts.Measures;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
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
        (owner.From, owner.To).ShouldBe(("Регион", "Каждый центр"));
    }

    [Fact]
    public async Task At_one_place_of_a_plan_rows_are_added_and_moved_without_end()
    {
        var draft = await DraftAct.AddAsync(fixture.App.Database);
        var (first, second) = (draft.Measures[0], draft.Measures[1]);
        var added = new List<Guid>();
        for (var i = 0; i < 120; i++)
        {
            added.Add(Guid.CreateVersion7());
            AddMeasureRequest request = new(draft.Act.Id, draft.Edition.Id, added[^1], first.Id, first.Measure, first.Owner)
            {
                IsAsIs = true,
            };
            (await AddAsync(Owner, request)).Succeeded.ShouldBeTrue($"{i}");
        }
        (await MoveAsync(Owner, new(new(draft.Act.Id, second.Id, await VersionAsync(second)), first.Id))).Succeeded.ShouldBeTrue();
        await using var db = fixture.App.Database.Open();
        (await db.Measures.Where(m => m.EditionId == draft.Edition.Id).OrderBy(m => m.Ordinal).Select(m => m.Id.Value).ToListAsync(Ct))
            .ShouldBe([first.Id.Value, second.Id.Value, .. added.AsEnumerable().Reverse()]);
    }

    [Fact]
    public async Task A_measure_is_added_as_it_was_typed_and_only_when_it_is_saved()
    {
        var draft = await DraftAct.AddAsync(fixture.App.Database);
        var first = draft.Measures[0];
        var key = Guid.CreateVersion7();
        AddMeasureRequest request = new(
            draft.Act.Id, draft.Edition.Id, key, first.Id, first.Measure with { Number = "1.1", Name = "Осмотр" }, OwedBy.EachCentre)
        {
            IsAsIs = true,
        };
        (await AddAsync(Owner, request with { OnlyChecks = true })).Succeeded.ShouldBeTrue();
        (await AddAsync(Owner, request with { Measure = first.Measure with { Name = " " } })).Faults.ShouldHaveSingleItem()
            .Code.ShouldBe(MeasureFault.NameRequired);
        await using var db = fixture.App.Database.Open();
        (await db.Measures.CountAsync(m => m.EditionId == draft.Edition.Id, Ct)).ShouldBe(draft.Measures.Count);
        (await AddAsync(Owner, request)).Succeeded.ShouldBeTrue();
        var added = await db.Measures.SingleAsync(m => m.Id == request.Id, Ct);
        (added.Name, added.Owner, added.IsChecked).ShouldBe(("Осмотр", OwedBy.EachCentre, true));
        (await db.Journal.SingleAsync(e => e.ThingId == key, Ct)).To.ShouldBe("Осмотр");
    }

    private async Task<uint> VersionAsync(EditionMeasure row)
    {
        await using var db = fixture.App.Database.Open();
        return (await db.Measures.SingleAsync(m => m.Id == row.Id, Ct)).Version;
    }

    private Task<Outcome<MeasureId>> AddAsync(string login, AddMeasureRequest request) =>
        fixture.App.AskAsync((AddMeasureCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> ChangeOwnerAsync(string login, ChangeOwnerRequest request) =>
        fixture.App.AskAsync((ChangeOwnerCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> MoveAsync(string login, MoveMeasureRequest request) =>
        fixture.App.AskAsync((MoveMeasureCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);
}
