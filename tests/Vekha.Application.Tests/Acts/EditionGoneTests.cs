using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts.Amending;
using Vekha.Application.Acts.Measures;
using Vekha.Application.Acts.Plans;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Scheduling;
using Vekha.Testing;

namespace Vekha.Application.Tests.Acts;

/// <summary>A draft goes while somebody corrects it, since its act is deleted: whoever comes second is told.</summary>
public sealed class EditionGoneTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly Dictionary<string, Func<VekhaApp, DraftAct, Task<Refusal?>>> Deeds = new()
    {
        ["plan"] = (app, d) => app.RefusalAsync((CorrectPlanCommand c, Viewer v) =>
            c.RunAsync(new(d.Edition.Id, d.Edition.Version, "План", null, null, null), v, Ct), Owner),
        ["row added"] = (app, d) => app.RefusalAsync((AddMeasureCommand c, Viewer v) => c.RunAsync(
            new(d.Act.Id, d.Edition.Id, Guid.CreateVersion7(), null, d.Measures[0].Measure, OwedBy.Region)
            {
                IsAsIs = true,
            }, v, Ct), Owner),
        ["row moved"] = (app, d) => app.RefusalAsync((MoveMeasureCommand c, Viewer v) =>
            c.RunAsync(new(Seen(d), d.Measures[1].Id), v, Ct), Owner),
        ["row owed by another"] = (app, d) => app.RefusalAsync((ChangeOwnerCommand c, Viewer v) =>
            c.RunAsync(new(Seen(d), OwedBy.EachCentre), v, Ct), Owner),
        ["plan of its own"] = (app, d) => app.RefusalAsync((FollowCommand c, Viewer v) =>
            c.RunAsync(new(d.Act.Id, 1, null) { IsOwnPlan = true }, v, Ct), Owner),
    };

    private const string Owner = "coordinator";

    public static TheoryData<string> All => [.. Deeds.Keys];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Who_does_something_with_it_is_told_that_it_changed(string what)
    {
        var draft = await DraftAct.AddAsync(fixture.App.Database);
        var refusal = await fixture.App.Database.MeanwhileAsync(
            db => db.Acts.Where(a => a.Id == draft.Act.Id).ExecuteDeleteAsync(Ct), () => Deeds[what](fixture.App, draft));
        refusal.ShouldBe(Refusal.ChangedMeanwhile);
    }

    private static SeenMeasure Seen(DraftAct draft) => new(draft.Act.Id, draft.Measures[0].Id, draft.Measures[0].Version);
}
