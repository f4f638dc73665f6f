using Microsoft.EntityFrameworkCore;
using Vekha.Application.Plans.MissingDates;
using Vekha.Planning;
using Vekha.Testing;

namespace Vekha.Application.Tests.Plans.MissingDates;

/// <summary>What the commands themselves ask, whoever calls them.</summary>
public sealed class DatesCommandTests(PlanFixture fixture) : IClassFixture<PlanFixture>
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

    private Task<Outcome<DatesSet>> DateAsync(string login, params IReadOnlyList<DateRow> rows)
    {
        var request = new DatesRequest(Guid.CreateVersion7(), fixture.Plan.Measure(TestPlan.Repairs).Id, rows, null, false, null);
        return fixture.App.AskAsync<DatesCommand, DatesSet>((command, viewer) => command.RunAsync(request, viewer, Ct), login);
    }
}
