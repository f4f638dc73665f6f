using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts.Amending;
using Vekha.Application.Acts.Heads;
using Vekha.Application.Acts.InForce;
using Vekha.Application.Acts.Measures;
using Vekha.Application.Acts.Plans;
using Vekha.Application.Acts.Removal;
using Vekha.Application.Administration.Programmes;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;
using Vekha.Testing;

namespace Vekha.Application.Tests.Acts;

/// <summary>The commands themselves refuse who may not, and what cannot be: no page stands before them.</summary>
public sealed class ActCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Owner = "coordinator";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("far-coordinator")]
    [InlineData("municipal")]
    [InlineData("curator")]
    [InlineData("admin")]
    public async Task Who_does_not_edit_the_acts_of_the_region_changes_nothing(string login)
    {
        var draft = await DraftAct.AddAsync(fixture.App.Database);
        var (act, edition, row) = (draft.Act, draft.Edition, draft.Measures[1]);
        var seen = new SeenMeasure(act.Id, row.Id, row.Version);
        Refusal?[] refusals =
        [
            (await ChangeOwnerAsync(login, new(seen, OwedBy.EachCentre))).Refusal,
            (await CheckAsync(login, new(seen, true))).Refusal,
            (await AddAsync(login, new(act.Id, edition.Id, Guid.CreateVersion7(), null, row.Measure, OwedBy.Region))).Refusal,
            (await MoveAsync(login, new(seen, null))).Refusal,
            (await CorrectAsync(login, new(seen, row.Measure with { Name = "Чужое" }, OwedBy.Region))).Refusal,
            (await RemoveAsync(login, new(seen))).Refusal,
            (await PairAsync(login, new(seen, []))).Refusal,
            (await CorrectPlanAsync(login, new(edition.Id, edition.Version, "Чужой", null, null, null))).Refusal,
            (await CorrectHeadAsync(login, new(act.Id, act.Version, act.Head! with { Title = "Чужой" }))).Refusal,
            (await FollowAsync(login, new(act.Id, 1, null))).Refusal,
            (await AskAsync((FillDraftCommand c, Viewer v) => c.RunAsync(new(edition.Id), v, Ct), login)).Refusal,
            (await AskAsync((RewordDraftCommand c, Viewer v) => c.RunAsync(new(edition.Id), v, Ct), login)).Refusal,
            (await PutInForceAsync(login, new(edition.Id, Guid.CreateVersion7(), 0, "it-cube", []))).Refusal,
            (await AmendAsync(login, new(edition.Id, Guid.CreateVersion7(), 0, null))).Refusal,
            (await ReverseAsync(login, new(edition.Id, Guid.CreateVersion7()))).Refusal,
            (await AskAsync((UndoInForceCommand c, Viewer v) =>
                c.RunAsync(new(edition.Id, Guid.CreateVersion7(), 0), v, Ct), login)).Refusal,
            (await DeleteAsync(login, new(act.Id))).Refusal,
        ];
        refusals.ShouldAllBe(refusal => refusal == Refusal.NotAllowed);

        await using var db = fixture.App.Database.Open();
        (await db.Acts.SingleAsync(a => a.Id == act.Id, Ct)).Title.ShouldBe(act.Title);
        (await db.Editions.SingleAsync(e => e.Id == edition.Id, Ct)).Written.ShouldBe(edition.Written);
        var rows = await db.Measures.Where(m => m.EditionId == edition.Id).OrderBy(m => m.Ordinal).ToListAsync(Ct);
        rows.Select(m => (m.Name, m.Owner)).ShouldBe(draft.Measures.Select(m => (m.Name, m.Owner)));
        (await db.Jobs.AnyAsync(j => j.ThingId == edition.Id.Value, Ct)).ShouldBeFalse();
        Guid[] told = [act.Id.Value, edition.Id.Value, .. rows.Select(m => m.Id.Value)];
        (await db.Journal.AnyAsync(e => told.Contains(e.ThingId!.Value), Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task Who_edits_no_acts_adds_no_programme()
    {
        (await AskAsync((SaveProgrammeCommand c, Viewer v) =>
            c.RunAsync(new(ProgrammeChange.AddUnlessKnown, null, "Чужое направление"), v, Ct), "municipal"))
            .Refusal.ShouldBe(Refusal.NotAllowed);
        await using var db = fixture.App.Database.Open();
        (await db.Programmes.AnyAsync(p => p.Name == "Чужое направление", Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_wrong_with_a_request_is_told_and_nothing_is_saved()
    {
        var draft = await DraftAct.AddAsync(fixture.App.Database);
        var (act, edition, row) = (draft.Act, draft.Edition, draft.Measures[0]);
        var seen = new SeenMeasure(act.Id, row.Id, row.Version);
        (await ChangeOwnerAsync(Owner, new(seen, (OwedBy)7))).Faults.ShouldHaveSingleItem().Code.ShouldBe(Fault.Unclear);
        (await CorrectAsync(Owner, new(seen, row.Measure with { Name = " " }, OwedBy.Region))).Faults.ShouldHaveSingleItem()
            .Code.ShouldBe(MeasureFault.NameRequired);
        (await CorrectPlanAsync(Owner, new(edition.Id, edition.Version, "", null, 2024, null))).Faults.Select(f => f.Code)
            .ShouldBe([PlanFault.TitleRequired, PlanFault.BothYears]);
        (await CorrectHeadAsync(Owner, new(act.Id, act.Version, act.Head! with { Title = null }))).Faults.ShouldHaveSingleItem()
            .Code.ShouldBe(HeadFault.TitleRequired);
        (await AskAsync((SaveProgrammeCommand c, Viewer v) => c.RunAsync(new(ProgrammeChange.AddUnlessKnown, null, " "), v, Ct), Owner))
            .Faults.ShouldHaveSingleItem()
            .Code.ShouldBe(ProgrammeFault.NewNameRequired);
        await using var db = fixture.App.Database.Open();
        (await db.Measures.SingleAsync(m => m.Id == row.Id, Ct)).Reviewed.ShouldBeFalse();
        (await db.Editions.SingleAsync(e => e.Id == edition.Id, Ct)).Written.ShouldBe(edition.Written);
    }

    [Fact]
    public async Task What_could_not_be_read_is_told_to_those_who_may_together_with_all_else()
    {
        var edition = (await DraftAct.AddAsync(fixture.App.Database)).Edition;
        var request = new CorrectPlanRequest(edition.Id, edition.Version, "", null, null, 2024)
        {
            Unclear = FieldFaults.Of(nameof(CorrectPlanRequest.Last), PlanFault.YearsWrong),
        };
        (await CorrectPlanAsync(Owner, request)).Faults.Select(f => f.Code).ShouldBe([PlanFault.YearsWrong, PlanFault.TitleRequired]);
        (await CorrectPlanAsync("municipal", request)).Refusal.ShouldBe(Refusal.NotAllowed);
    }

    [Fact]
    public async Task Who_only_asks_what_is_wrong_saves_nothing()
    {
        var draft = await DraftAct.AddAsync(fixture.App.Database);
        var row = draft.Measures[0];
        var seen = new SeenMeasure(draft.Act.Id, row.Id, row.Version);
        var request = new CorrectMeasureRequest(seen, row.Measure with { Name = "Другое" }, OwedBy.Region) { OnlyChecks = true };
        (await CorrectAsync(Owner, request)).Succeeded.ShouldBeTrue();
        (await CorrectAsync("municipal", request)).Refusal.ShouldBe(Refusal.NotAllowed);
        await using var db = fixture.App.Database.Open();
        (await db.Measures.SingleAsync(m => m.Id == row.Id, Ct)).Name.ShouldBe(row.Name);
    }

    [Fact]
    public async Task A_plan_in_force_is_not_changed_any_more()
    {
        var plan = await TestPlan.PutInForceAsync(fixture.App.Database);
        var (act, edition, row) = (plan.Act, plan.Edition, plan.Measures[0]);
        var seen = new SeenMeasure(act.Id, row.Id, row.Version);
        Refusal?[] refusals =
        [
            (await ChangeOwnerAsync(Owner, new(seen, OwedBy.EachCentre))).Refusal,
            (await CheckAsync(Owner, new(seen, true))).Refusal,
            (await AddAsync(Owner, new(act.Id, edition.Id, Guid.CreateVersion7(), null, row.Measure, OwedBy.Region))).Refusal,
            (await MoveAsync(Owner, new(seen, plan.Measures[1].Id))).Refusal,
            (await CorrectAsync(Owner, new(seen, row.Measure, OwedBy.Region))).Refusal,
            (await RemoveAsync(Owner, new(seen))).Refusal,
            (await PairAsync(Owner, new(seen, []))).Refusal,
            (await CorrectPlanAsync(Owner, new(edition.Id, 0, "Другой", null, null, null))).Refusal,
            (await CorrectHeadAsync(Owner, new(act.Id, 0, act.Head!))).Refusal,
            (await AmendAsync(Owner, new(edition.Id, Guid.CreateVersion7(), 0, null))).Refusal,
            (await DeleteAsync(Owner, new(act.Id))).Refusal,
        ];
        refusals.ShouldAllBe(refusal => refusal == Refusal.AlreadyInForce);
        (await ReverseAsync(Owner, new(edition.Id, Guid.CreateVersion7()))).Refusal.ShouldBe(Refusal.NotLastEdition);
    }

    private Task<Outcome<Done>> ChangeOwnerAsync(string login, ChangeOwnerRequest request) =>
        AskAsync((ChangeOwnerCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> CheckAsync(string login, CheckMeasureRequest request) =>
        AskAsync((CheckMeasureCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<MeasureId>> AddAsync(string login, AddMeasureRequest request) =>
        AskAsync((AddMeasureCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> MoveAsync(string login, MoveMeasureRequest request) =>
        AskAsync((MoveMeasureCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> CorrectAsync(string login, CorrectMeasureRequest request) =>
        AskAsync((CorrectMeasureCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> RemoveAsync(string login, RemoveMeasureRequest request) =>
        AskAsync((RemoveMeasureCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> PairAsync(string login, PairRequest request) =>
        AskAsync((PairCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> CorrectPlanAsync(string login, CorrectPlanRequest request) =>
        AskAsync((CorrectPlanCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> CorrectHeadAsync(string login, CorrectHeadRequest request) =>
        AskAsync((CorrectHeadCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<int>> FollowAsync(string login, FollowRequest request) =>
        AskAsync((FollowCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Guid>> PutInForceAsync(string login, InForceRequest request) =>
        AskAsync((InForceCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Guid>> AmendAsync(string login, AmendRequest request) =>
        AskAsync((AmendCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Guid>> ReverseAsync(string login, ReverseRequest request) =>
        AskAsync((ReverseCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<Done>> DeleteAsync(string login, DeleteActRequest request) =>
        AskAsync((DeleteActCommand command, Viewer viewer) => command.RunAsync(request, viewer, Ct), login);

    private Task<Outcome<T>> AskAsync<TCommand, T>(Func<TCommand, Viewer, Task<Outcome<T>>> call, string login) where TCommand : notnull =>
        fixture.App.AskAsync(call, login);
}
