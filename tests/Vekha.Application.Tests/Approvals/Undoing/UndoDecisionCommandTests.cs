using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Application.Approvals.Undoing;
using Vekha.Application.Obligations;
using Vekha.Application.Obligations.Selected;
using Vekha.Application.Plans.MissingDates;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Approvals.Undoing;

/// <summary>Who takes a decision back, and what of it.</summary>
public sealed class UndoDecisionCommandTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const string Coordinator = "coordinator";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ObligationAction.Accept)]
    [InlineData(ObligationAction.Return)]
    [InlineData(ObligationAction.MarkNotApplicable)]
    public async Task Who_may_not_decide_so_any_more_takes_nothing_back(ObligationAction action)
    {
        var (obligation, key) = (await fixture.SubmittedAsync(), Guid.CreateVersion7());
        (await fixture.App.RefusalAsync((ObligationCommand c, Viewer v) =>
            c.RunAsync(new(obligation.Id, action, key, obligation.Version, "Письмо № 5", new(2024, 9, 2)), v, Ct), Coordinator))
            .ShouldBeNull();
        var decided = await fixture.NowAsync(obligation.Id);
        var viewer = await fixture.App.ViewerAsync(Coordinator);
        var looking = viewer.Grants.Select(g => g with { Role = Role.Curator }).ToList();
        Grant elsewhere = new(Role.Coordinator, TestRegion.OtherRegion.Id, TestRegion.OtherRegion.Path);
        (await UndoAsync(key, viewer with { Grants = looking })).Refusal.ShouldBe(Refusal.NotAllowed);
        (await UndoAsync(key, viewer with { Grants = [.. looking, elsewhere] })).Refusal.ShouldBe(Refusal.NotAllowed);
        (await fixture.NowAsync(obligation.Id)).Version.ShouldBe(decided.Version);
        (await UndoAsync(key, viewer)).Succeeded.ShouldBeTrue();
        (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Submitted);
    }

    [Theory]
    [InlineData(SelectedAction.Ask)]
    [InlineData(SelectedAction.Assign)]
    public async Task What_is_answered_or_done_at_this_moment_stays(SelectedAction action)
    {
        var (obligation, key) = (await fixture.FreshAsync(), Guid.CreateVersion7());
        (await fixture.App.RefusalAsync((TalkOfSelectedCommand c, Viewer v) => c.RunAsync(
            new([new(obligation.Id, obligation.Version)], action, key, "Когда?", TestRegion.IdOf("head"), new(2024, 9, 2)), v, Ct),
            Coordinator)).ShouldBeNull();
        var viewer = await fixture.App.ViewerAsync(Coordinator);
        var subject = obligation.Id.Subject;
        var now = new DateTimeOffset(TestRegion.Today, new(9, 0), TimeSpan.Zero);
        var undone = await fixture.App.Database.MeanwhileAsync(
            db => action == SelectedAction.Ask
                ? db.Mentions.Where(m => m.SubjectId == subject).ExecuteUpdateAsync(set => set.SetProperty(m => m.AnsweredAt, now), Ct)
                : db.Assignments.Where(a => a.SubjectId == subject).ExecuteUpdateAsync(set => set.SetProperty(a => a.DoneAt, now), Ct),
            () => UndoAsync(key, viewer));
        undone.Refusal.ShouldBe(Refusal.DecisionFollowed);
        await using var db = fixture.App.Database.Open();
        (await db.Comments.CountAsync(c => c.SubjectId == subject, Ct) + await db.Assignments.CountAsync(a => a.SubjectId == subject, Ct))
            .ShouldBe(1);
    }

    [Fact]
    public async Task Dates_of_a_table_are_taken_back_as_one_and_both_are_told_of_whom_the_deputy_stood_for()
    {
        var viewer = await fixture.App.ViewerAsync(Coordinator);
        AbsentPerson absent = new(TestRegion.IdOf("admin"), "Жанна Белова");
        viewer = viewer with { Grants = [.. viewer.Grants.Select(g => g with { For = absent })] };
        var (measure, key) = (fixture.Plan.Measure(TestPlan.Repairs).Id, Guid.CreateVersion7());
        var view = (await AskAsync((DatesQuery query) => query.RunAsync(measure, viewer, Ct)))!;
        var rows = view.Centres.Select((c, i) => new DateRow(i + 1, c.Name, new(2024, 9, 16))).ToList();
        var request = new DatesRequest(key, measure, rows, "Письмо № 5", false, view.Check(rows, TestRegion.Today, false).Fingerprint);
        (await AskAsync((DatesCommand command) => command.RunAsync(request, viewer, Ct))).Value!.Count.ShouldBe(rows.Count);
        await using var db = fixture.App.Database.Open();
        (await db.Obligations.Where(o => o.MeasureId == measure).AllAsync(o => o.Due != null, Ct)).ShouldBeTrue();
        (await UndoAsync(key, viewer)).Succeeded.ShouldBeTrue();
        (await db.Obligations.Where(o => o.MeasureId == measure).AllAsync(o => o.Due == null, Ct)).ShouldBeTrue();
        (await AskAsync((DatesCommand command) => command.RunAsync(request, viewer, Ct))).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        var lines = await db.Journal.Where(j => j.PersonId == viewer.PersonId && j.ForPersonId == absent.Id).Select(j => j.Kind)
            .ToListAsync(Ct);
        lines.CountBy(kind => kind).ShouldBe(
            [new("obligation.dated", rows.Count), new("obligation.decision-undone", rows.Count)], ignoreOrder: true);
    }

    [Fact]
    public async Task What_a_request_decides_when_it_is_sent_once_more_is_taken_back_with_the_rest()
    {
        var (one, other, key) = (await fixture.FreshAsync(), await fixture.FreshAsync(), Guid.CreateVersion7());
        foreach (var version in new[] { other.Version + 1, other.Version })
            (await fixture.App.RefusalAsync((DecideSelectedCommand c, Viewer v) => c.RunAsync(
                new([new(one.Id, one.Version), new(other.Id, version)], SelectedAction.NotApplicable, key, "Центр закрыт", null), v, Ct),
                Coordinator)).ShouldBeNull();
        (await fixture.NowAsync(other.Id)).State.ShouldBe(ObligationState.NotApplicable);
        (await UndoAsync(key, await fixture.App.ViewerAsync(Coordinator))).Succeeded.ShouldBeTrue();
        foreach (var id in new[] { one.Id, other.Id }) (await fixture.NowAsync(id)).State.ShouldBe(ObligationState.Planned);
    }

    private Task<Outcome<Done>> UndoAsync(Guid key, Viewer viewer) =>
        AskAsync((UndoDecisionCommand command) => command.RunAsync(new(new(key)), viewer, Ct));

    /// <summary>As a person whose rights are not those of the database.</summary>
    private async Task<T> AskAsync<TAsked, T>(Func<TAsked, Task<T>> call) where TAsked : notnull
    {
        await using var scope = fixture.App.Services.CreateAsyncScope();
        return await call(scope.ServiceProvider.GetRequiredService<TAsked>());
    }
}
