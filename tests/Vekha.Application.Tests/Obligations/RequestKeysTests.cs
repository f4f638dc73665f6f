using Microsoft.EntityFrameworkCore;
using Vekha.Application.Obligations;
using Vekha.Application.Obligations.Selected;
using Vekha.Application.Talk;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Obligations;

/// <summary>A key stands for one thing: sent again it does nothing more, and nothing else is done under it.</summary>
public sealed class RequestKeysTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const string Coordinator = "coordinator";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_else_is_done_under_the_key_of_a_decision()
    {
        var (one, other, key) = (await fixture.FreshAsync(), await fixture.FreshAsync(), Guid.CreateVersion7());
        (await DecideAsync(one, ObligationAction.MarkNotApplicable, key)).ShouldBeNull();
        var now = await fixture.NowAsync(one.Id);
        (await DecideAsync(one, ObligationAction.MarkNotApplicable, key)).ShouldBeNull();
        (await fixture.NowAsync(one.Id)).Version.ShouldBe(now.Version);
        Refusal?[] refusals =
        [
            await DecideAsync(now, ObligationAction.Reopen, key),
            await DecideAsync(other, ObligationAction.MarkNotApplicable, key),
            await fixture.App.RefusalAsync((AddEvidenceCommand c, Viewer v) => c.RunAsync(
                new(other.Id, key, null, false, "12-о", new(2024, 6, 3), null,
                    [new("a.pdf", SampleFiles.Pdf.Length, () => new MemoryStream(SampleFiles.Pdf))]), v, Ct), "head"),
            await DecideManyAsync([other], SelectedAction.SetDate, key),
            await DecideManyAsync([other], SelectedAction.Return, key),
            await AskAsync(other, key),
        ];
        refusals.ShouldAllBe(refusal => refusal == Refusal.ChangedMeanwhile);
        (await fixture.NowAsync(other.Id)).Version.ShouldBe(other.Version);
    }

    [Fact]
    public async Task Nothing_is_said_elsewhere_under_the_key_of_a_comment()
    {
        var (one, other, key) = (await fixture.FreshAsync(), await fixture.FreshAsync(), Guid.CreateVersion7());
        (await SayAsync(one, key, "head")).ShouldBeNull();
        (await SayAsync(one, key, "head")).ShouldBeNull();
        (await SayAsync(other, key, "head")).ShouldBe(Refusal.ChangedMeanwhile);
        (await SayAsync(one, key, Coordinator)).ShouldBe(Refusal.ChangedMeanwhile);
        await using var db = fixture.App.Database.Open();
        (await db.Comments.CountAsync(c => c.SubjectId == one.Id.Subject || c.SubjectId == other.Id.Subject, Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_question_to_many_sent_again_days_later_is_not_asked_twice()
    {
        var (obligation, key) = (await fixture.FreshAsync(), Guid.CreateVersion7());
        (await AskAsync(obligation, key)).ShouldBeNull();
        await using var db = fixture.App.Database.Open();
        // As upkeep does after a day.
        await db.DecisionBatches.ExecuteDeleteAsync(Ct);
        (await AskAsync(obligation, key)).ShouldBeNull();
        (await db.Comments.CountAsync(c => c.SubjectId == obligation.Id.Subject, Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_key_each_request_is_one_of_its_own()
    {
        var obligation = await fixture.SubmittedAsync();
        await using var db = fixture.App.Database.Open();
        for (var count = 1; count <= 2; count++)
        {
            (await AskAsync(obligation, Guid.Empty)).ShouldBeNull();
            (await SayAsync(obligation, Guid.Empty, "head")).ShouldBeNull();
            (await db.Comments.CountAsync(c => c.SubjectId == obligation.Id.Subject, Ct)).ShouldBe(2 * count);
            var now = await fixture.NowAsync(obligation.Id);
            (await DecideManyAsync([now], SelectedAction.Return, Guid.Empty)).ShouldBeNull();
            (await fixture.NowAsync(obligation.Id)).State.ShouldBe(ObligationState.Returned);
            await TestPlan.SubmitAsync(fixture.App.Database, obligation.Id, "head");
        }
    }

    private Task<Refusal?> DecideAsync(Obligation o, ObligationAction action, Guid key) =>
        fixture.App.RefusalAsync((ObligationCommand c, Viewer v) =>
            c.RunAsync(new(o.Id, action, key, o.Version, "Письмо № 5", new(2024, 9, 2)), v, Ct), Coordinator);

    private Task<Refusal?> DecideManyAsync(IReadOnlyList<Obligation> some, SelectedAction action, Guid key) =>
        fixture.App.RefusalAsync((DecideSelectedCommand c, Viewer v) =>
            c.RunAsync(
                new([.. some.Select(o => new SelectedObligation(o.Id, o.Version))], action, key, "Письмо № 5", new(2024, 9, 2)), v, Ct),
            Coordinator);

    private Task<Refusal?> AskAsync(Obligation o, Guid key) =>
        fixture.App.RefusalAsync((TalkOfSelectedCommand c, Viewer v) =>
            c.RunAsync(new([new(o.Id, o.Version)], SelectedAction.Ask, key, "Когда?", TestRegion.IdOf("head"), null), v, Ct), Coordinator);

    private Task<Refusal?> SayAsync(Obligation o, Guid key, string login) =>
        fixture.App.RefusalAsync((TalkCommand c, Viewer v) =>
            c.RunAsync(new(o.Id, TalkAction.Comment, key, default, 0, "Скан не читается", null, null, default, null, null), v, Ct), login);
}
