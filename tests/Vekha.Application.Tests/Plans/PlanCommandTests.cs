using Microsoft.EntityFrameworkCore;
using Vekha.Application.Calendar;
using Vekha.Application.Plans.Editions;
using Vekha.Application.Plans.MissingDates;
using Vekha.Planning;
using Vekha.Planning.Editions;
using Vekha.Testing;

namespace Vekha.Application.Tests.Plans;

/// <summary>What the commands themselves ask, whoever calls them.</summary>
public sealed class PlanCommandTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("head")]
    [InlineData("municipal")]
    [InlineData("far-coordinator")]
    public async Task Who_may_not_decide_obligations_here_dates_none(string login)
    {
        var dated = await DateAsync(login, new DateRow(1, "Заречье", new(2024, 9, 15)));
        dated.Refusal.ShouldBe(Refusal.NotAllowed);
        await using var db = fixture.App.Database.Open();
        var measure = fixture.Plan.Measure(TestPlan.Repairs).Id;
        (await db.Obligations.Where(o => o.MeasureId == measure).AllAsync(o => o.Due == null, Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task Dates_that_nobody_saw_checked_and_without_a_basis_are_not_saved()
    {
        var dated = await DateAsync("coordinator", new DateRow(1, "Заречье", new(2024, 9, 15)));
        dated.Faults.Select(f => f.Code).ShouldBe([TableFault.Changed, Fault.BasisRequired]);
    }

    [Theory]
    [InlineData("head")]
    [InlineData("far-coordinator")]
    public async Task Who_may_not_edit_acts_here_prepares_no_amendment(string login)
    {
        var key = Guid.CreateVersion7();
        var prepared = await fixture.App.AskAsync<NewAmendmentCommand, ActId>(
            (command, viewer) => command.RunAsync(new(key, fixture.Plan.Edition.Id), viewer, Ct), login);
        prepared.Refusal.ShouldBe(Refusal.NotAllowed);
        await using var db = fixture.App.Database.Open();
        (await db.Acts.AnyAsync(a => a.Id == new ActId(key), Ct)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("head")]
    [InlineData("nobody")]
    public async Task No_address_is_made_of_a_calendar_that_is_not_seen(string login)
    {
        var made = await fixture.App.AskAsync<MakeFeedCommand, FeedMade>(
            (command, viewer) => command.RunAsync(new(Guid.CreateVersion7(), TestRegion.FarCube.Id), viewer, Ct), login);
        made.Refusal.ShouldBe(Refusal.NotAllowed);
    }

    private Task<Outcome<DatesSet>> DateAsync(string login, params IReadOnlyList<DateRow> rows)
    {
        var request = new DatesRequest(Guid.CreateVersion7(), fixture.Plan.Measure(TestPlan.Repairs).Id, rows, null, false, null);
        return fixture.App.AskAsync<DatesCommand, DatesSet>((command, viewer) => command.RunAsync(request, viewer, Ct), login);
    }
}
