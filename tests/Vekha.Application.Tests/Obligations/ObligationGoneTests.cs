using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Application.Files;
using Vekha.Application.Obligations;
using Vekha.Application.Obligations.Selected;
using Vekha.Application.Plans.MissingDates;
using Vekha.Application.Talk;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Planning.Talk;
using Vekha.Testing;

namespace Vekha.Application.Tests.Obligations;

/// <summary>An obligation goes while somebody does something with it, since a putting in force is taken back: whoever comes second is
/// told.</summary>
public sealed class ObligationGoneTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly Dictionary<string, Func<VekhaApp, Obligation, Task<Refusal?>>> Alone = new()
    {
        ["date"] = (app, o) => app.RefusalAsync((ObligationCommand c, Viewer v) =>
            c.RunAsync(new(o.Id, ObligationAction.SetDate, Key, o.Version, "Письмо № 5", new(2024, 9, 2)), v, Ct), "coordinator"),
        ["not applicable"] = (app, o) => app.RefusalAsync((ObligationCommand c, Viewer v) =>
            c.RunAsync(new(o.Id, ObligationAction.MarkNotApplicable, Key, o.Version, "Центр закрыт"), v, Ct), "coordinator"),
        ["document"] = (app, o) => app.RefusalAsync((AddEvidenceCommand c, Viewer v) =>
            c.RunAsync(new(o.Id, Key, null, false, "12-о", new(2024, 6, 3), null, [Pdf]), v, Ct), "head"),
        ["document given again"] = (app, o) => app.RefusalAsync((ReuseEvidenceCommand c, Viewer v) =>
            c.RunAsync(new(o.Id, Key, [new(Key)]), v, Ct), "head"),
        ["comment"] = (app, o) => app.RefusalAsync((TalkCommand c, Viewer v) => c.RunAsync(Say(o, TalkAction.Comment), v, Ct), "head"),
        ["task"] = (app, o) => app.RefusalAsync((TalkCommand c, Viewer v) => c.RunAsync(Say(o, TalkAction.Assign), v, Ct), "coordinator"),
        ["call"] = (app, o) => app.RefusalAsync((TalkCommand c, Viewer v) => c.RunAsync(Say(o, TalkAction.Contact), v, Ct), "head"),
    };

    private static readonly Dictionary<string, Func<VekhaApp, Obligation, Task<Refusal?>>> Many = new()
    {
        ["date"] = (app, o) => app.RefusalAsync((DecideSelectedCommand c, Viewer v) =>
            c.RunAsync(new([new(o.Id, o.Version)], SelectedAction.SetDate, Key, "Письмо № 5", new(2024, 9, 2)), v, Ct), "coordinator"),
        ["accept"] = (app, o) => app.RefusalAsync((DecideManyCommand c, Viewer v) =>
            c.RunAsync(new([new PendingItem(false, o.Id.Value, o.Version)], Key, true, null), v, Ct), "coordinator"),
        ["remind"] = (app, o) => app.RefusalAsync((RemindSelectedCommand c, Viewer v) =>
            c.RunAsync(new([new(o.Id, o.Version)], Key), v, Ct), "coordinator"),
        ["ask"] = (app, o) => app.RefusalAsync((TalkOfSelectedCommand c, Viewer v) =>
            c.RunAsync(new([new(o.Id, o.Version)], SelectedAction.Ask, Key, "Когда?", TestRegion.IdOf("head"), null), v, Ct),
            "coordinator"),
    };

    public static TheoryData<string> OfOne => [.. Alone.Keys];

    public static TheoryData<string> OfMany => [.. Many.Keys];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Guid Key => Guid.CreateVersion7();

    private static Upload Pdf => new("a.pdf", SampleFiles.Pdf.Length, () => new MemoryStream(SampleFiles.Pdf));

    [Theory]
    [MemberData(nameof(OfOne))]
    public async Task Who_does_something_with_it_is_told_that_it_changed(string what) =>
        (await WhileItGoesAsync(Alone[what])).ShouldBe(Refusal.ChangedMeanwhile);

    [Theory]
    [MemberData(nameof(OfMany))]
    public async Task Among_many_it_is_left_out(string what) =>
        (await WhileItGoesAsync(Many[what])).ShouldBeOneOf(null, Refusal.NotAllowed);

    [Fact]
    public async Task A_table_of_dates_is_saved_for_all_or_for_none()
    {
        var (measure, gone) = (fixture.Plan.Measure(TestPlan.Repairs).Id,
            await fixture.ObligationAsync(TestPlan.Repairs, TestRegion.ZarechyeCube));
        var view = (await fixture.App.AskAsync(async (DatesQuery query, Viewer viewer) =>
            (Outcome<DatesView>)(await query.RunAsync(measure, viewer, Ct))!, "coordinator")).Value!;
        var rows = view.Centres.Select((c, i) => new DateRow(i + 1, c.Name, new(2024, 9, 16))).ToList();
        var request = new DatesRequest(Key, measure, rows, "Письмо № 5", false, view.Check(rows, TestRegion.Today, false).Fingerprint);
        var dated = await fixture.App.Database.MeanwhileAsync(db => RemoveAsync(db, gone), () =>
            fixture.App.RefusalAsync((DatesCommand c, Viewer v) => c.RunAsync(request, v, Ct), "coordinator"));
        dated.ShouldBe(Refusal.ChangedMeanwhile);
        await using var db = fixture.App.Database.Open();
        (await db.Obligations.Where(o => o.MeasureId == measure).AllAsync(o => o.Due == null, Ct)).ShouldBeTrue();
    }

    private static TalkRequest Say(Obligation o, TalkAction action) => new(
        o.Id, action, Key, default, 0, "Скан не читается", action == TalkAction.Assign ? TestRegion.IdOf("head") : null,
        action == TalkAction.Contact ? new(2024, 6, 3) : new(2024, 9, 2), ContactKind.Call, "Школа", null);

    private async Task<Refusal?> WhileItGoesAsync(Func<VekhaApp, Obligation, Task<Refusal?>> act)
    {
        var obligation = await fixture.FreshAsync();
        return await fixture.App.Database.MeanwhileAsync(db => RemoveAsync(db, obligation), () => act(fixture.App, obligation));
    }

    private static Task<int> RemoveAsync(Data.VekhaDb db, Obligation obligation) =>
        db.Obligations.Where(o => o.Id == obligation.Id).ExecuteDeleteAsync(Ct);
}
