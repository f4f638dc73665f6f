using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application.Centres;
using Vekha.Application.Today;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Today;

/// <summary>Counts by places are made without looking at single obligations: here they are held against each obligation that the person
/// sees.</summary>
public sealed class OwedQueryTests(PlanFixture fixture) : IClassFixture<PlanFixture>, IAsyncLifetime
{
    private static readonly Centre LyceumCube = Centre.Create(
        new(Guid.CreateVersion7()), "IT-куб «Лицей»", "it-cube", TestRegion.Lyceum, TestRegion.Region.Id, null, 2024, CentreCard.Empty);

    public static TheoryData<string> Viewers => new(Scopes.Keys);

    private static readonly Dictionary<string, Grant[]> Scopes = new()
    {
        ["federal"] = [At(Role.Reviewer, TestRegion.Federation)],
        ["region"] = [At(Role.Coordinator, TestRegion.Region)],
        ["other region"] = [At(Role.Coordinator, TestRegion.OtherRegion)],
        ["municipality"] = [At(Role.MunicipalOfficer, TestRegion.Zarechye)],
        ["host in a municipality"] = [At(Role.CentreHead, TestRegion.School1)],
        ["host of the region"] = [At(Role.CentreHead, TestRegion.Lyceum)],
        ["host of another region"] = [At(Role.CentreHead, TestRegion.FarSchool)],
        ["municipality, and a host of another"] = [At(Role.MunicipalOfficer, TestRegion.Ozersk), At(Role.CentreHead, TestRegion.School1)],
        ["municipality, and a host of it"] = [At(Role.MunicipalOfficer, TestRegion.Zarechye), At(Role.CentreHead, TestRegion.School1)],
        ["host of the region, and another region"] = [At(Role.CentreHead, TestRegion.Lyceum), At(Role.Coordinator, TestRegion.OtherRegion)],
        ["nowhere"] = [],
    };

    /// <summary>One of each: in every state, before and after its day, in this year and the one before.</summary>
    public async ValueTask InitializeAsync()
    {
        await using var db = fixture.App.Database.Open();
        if (await db.Centres.AnyAsync(c => c.Id == LyceumCube.Id)) return;
        db.Centres.Add(LyceumCube);
        var day = 0;
        foreach (var centre in new[] { TestRegion.ZarechyeCube, TestRegion.OzerskCube, LyceumCube, null })
        {
            foreach (var due in new DateOnly?[] { null, new(2023, 12, 1), new(2024, 6, 9), TestRegion.Today, new(2024, 6, 24),
                new(2024, 6, 25) })
            {
                foreach (var change in Changes)
                {
                    var obligation = Obligation.Of(new(Guid.CreateVersion7()), fixture.Plan.Measure(TestPlan.Repairs), fixture.Plan.Edition,
                        centre, new($"t{day++}", 0, due, due, null, false));
                    change(obligation);
                    db.Obligations.Add(obligation);
                }
            }
        }
        await db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Every_obligation_within_the_scope_is_counted_where_it_belongs(string who)
    {
        var viewer = new Viewer(TestRegion.IdOf("admin"), who, Scopes[who]);
        await using var db = fixture.App.Database.Open();
        var seen = await db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan).ToListAsync(TestContext.Current.CancellationToken);
        var expected = seen.GroupBy(o => o.MunicipalityId).Select(place => Counted(place.Key, [.. place])).Where(p => p.Any);
        var owed = await new OwedQuery(db, new()).RunAsync(viewer, TestRegion.Today, TestContext.Current.CancellationToken);
        owed.Municipalities.Select(p => p with { Name = null, OverdueBefore = null }).ShouldBe(expected, ignoreOrder: true);
        owed.Any.ShouldBe(seen.Count > 0);
        if (who != "nowhere") seen.ShouldNotBeEmpty();
    }

    /// <summary>The sheet of a region and its municipalities say the same of the same obligations.</summary>
    [Fact]
    public async Task The_sums_of_the_summary_are_those_of_the_municipalities()
    {
        await using var db = fixture.App.Database.Open();
        var viewer = new Viewer(TestRegion.IdOf("admin"), "", Scopes["region"]);
        var sheet = await new SummaryQuery(db, Options.Create(new Settings()))
            .WholeAsync(viewer, TestRegion.Today, TestContext.Current.CancellationToken);
        var all = MunicipalityCounts.SumOf(sheet.Municipalities);
        var programmes = sheet.Summary.Programmes;
        programmes.Sum(p => p.Overdue.Now).ShouldBe(all.Overdue);
        programmes.Sum(p => p.Waiting.Now).ShouldBe(all.Submitted);
        programmes.Sum(p => p.FallenDue).ShouldBe(all.FallenDue);
        programmes.Sum(p => p.Done).ShouldBe(all.Done);
        all.Done.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("region")]
    [InlineData("municipality")]
    public async Task The_centres_furthest_behind_are_those_with_most_overdue(string who)
    {
        await using var db = fixture.App.Database.Open();
        var viewer = new Viewer(TestRegion.IdOf("admin"), "", Scopes[who]);
        var seen = await db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan).ToListAsync(TestContext.Current.CancellationToken);
        var late = seen.Where(o => o.CentreId is not null && o.StandingOn(TestRegion.Today) == Standing.Overdue)
            .GroupBy(o => o.CentreId!.Value)
            .Select(g => (g.Key, Count: g.Count(), Days: TestRegion.Today.DayNumber - g.Min(o => o.LateAfter)!.Value.DayNumber)).ToList();
        var summary = await new SummaryQuery(db, Options.Create(new Settings()))
            .RunAsync(viewer, TestRegion.Today, TestContext.Current.CancellationToken);
        summary.Worst.Select(w => (w.Id, w.Overdue, w.Days)).ShouldBe(late, ignoreOrder: true);
        summary.Worst.Select(w => w.Overdue).ShouldBeInOrder(SortDirection.Descending);
        var visible = await db.Centres.VisibleTo(viewer, Right.ReadPlan).Where(c => c.ProgrammeCode == LyceumCube.ProgrammeCode)
            .ToListAsync(TestContext.Current.CancellationToken);
        summary.Programmes.Sum(p => p.Centres).ShouldBe(visible.Count);
        summary.Programmes.Sum(p => p.Opened)
            .ShouldBe(visible.Count(c => new Planning.Scheduling.Owner(c.Cohort, c.Card.OpenedOn).Opening <= TestRegion.Today));
    }

    [Theory]
    [InlineData("region")]
    [InlineData("municipality, and a host of another")]
    public async Task The_list_of_centres_counts_each_obligation_as_it_stands(string who)
    {
        await using var db = fixture.App.Database.Open();
        var viewer = new Viewer(TestRegion.IdOf("admin"), "", Scopes[who]);
        var seen = await db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan).ToListAsync(TestContext.Current.CancellationToken);
        var centres = await new CentresQuery(db)
            .RunAsync(new(null, null, null, null), new(CentreColumn.Centre), null, viewer, TestRegion.Today,
                TestContext.Current.CancellationToken);
        centres.ShouldNotBeEmpty();
        foreach (var centre in centres)
        {
            var expected = StandingCounts.Of(seen.Where(o => o.CentreId == centre.Id).Select(o => (o.StandingOn(TestRegion.Today), 1)));
            centre.Counts.Present.ShouldBe(expected.Present, centre.Name);
        }
        centres.ShouldContain(c => c.Counts[Standing.Undated] > 0 && c.Counts[Standing.DueSoon] > 0 && c.Counts[Standing.Planned] > 0);
    }

    [Fact]
    public async Task What_is_asked_for_later_counts_as_something()
    {
        await using var db = fixture.App.Database.Open();
        var viewer = new Viewer(TestRegion.IdOf("admin"), "", Scopes["region"]);
        var owed = await new OwedQuery(db, new()).RunAsync(viewer, new(1999, 1, 1), TestContext.Current.CancellationToken);
        owed.Soon.ShouldBeEmpty();
        owed.Any.ShouldBeTrue();
    }

    private static Action<Obligation>[] Changes =>
    [
        _ => { },
        o => o.Begin(),
        o => Submitted(o, TestRegion.Today),
        o => Submitted(o, new(2023, 11, 1)),
        o => Submitted(o, TestRegion.Today, inRoute: true),
        o => { Submitted(o, new(2023, 11, 1)); o.Return("Нет подписи", TestRegion.Today.AddDays(-3)); },
        o => { Submitted(o, new(2023, 11, 1)); o.Return("Нет подписи", TestRegion.Today.AddDays(-3)); o.Begin(); },
        o => { Submitted(o, new(2023, 11, 1)); o.Return("Нет подписи", TestRegion.Today); o.Begin(); },
        o => { Submitted(o, TestRegion.Today); o.Return("Нет подписи", TestRegion.Today); },
        o => { Submitted(o, TestRegion.Today, inRoute: true); o.TakeBack(TestRegion.IdOf("head"), TestRegion.Today); },
        o => { Submitted(o, TestRegion.Today); o.Accept(TestRegion.IdOf("coordinator"), RoundEvidence.None, TestRegion.Today); },
        o => o.MarkNotApplicable("Не создаётся", TestRegion.Today),
        o => o.Withdraw("Строка исключена", TestRegion.Today),
        o => o.TakeOver("Исполнено до введения", null, TestRegion.Today),
    ];

    private static void Submitted(Obligation obligation, DateOnly on, bool inRoute = false) =>
        obligation.Submit(TestRegion.IdOf("head"), new(1, [TestRegion.IdOf("head")]), on, inRoute).ShouldBeNull();

    private static MunicipalityCounts Counted(OrganisationId? municipality, List<Obligation> owed)
    {
        var overdue = owed.Count(o => o.StandingOn(TestRegion.Today) == Standing.Overdue);
        var done = owed.Count(o => ObligationStates.Done.Contains(o.State)
            && o.Due?.Year == TestRegion.Today.Year && o.Due < TestRegion.Today);
        return new(
            municipality,
            null,
            overdue,
            owed.Count(o => o.StandingOn(TestRegion.Today) == Standing.DueSoon),
            owed.Count(o => o.State == ObligationState.Submitted),
            owed.Count(o => o.State == ObligationState.Returned),
            owed.Count(o => o.StandingOn(TestRegion.Today) == Standing.Undated),
            done + owed.Count(o => o.IsOpen && o.LateAfter < TestRegion.Today),
            done,
            owed.Count(o => o.InRoute),
            owed.Count(o => o.State == ObligationState.Returned && o.StandingOn(TestRegion.Today) == Standing.Overdue));
    }

    private static Grant At(Role role, Organisation organisation) => new(role, organisation.Id, organisation.Path);
}
