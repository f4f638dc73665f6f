using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Application.Today;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Data.Obligations;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Today;

/// <summary>What is counted of schools and of those who decide, held against each obligation by the rules themselves.</summary>
public sealed class SchoolTalliesTests(PlanFixture fixture) : IClassFixture<PlanFixture>, IAsyncLifetime
{
    private const int DaysToDecide = 10;
    private const int Again = 3;
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly Viewer Officer = new(
        TestRegion.IdOf("municipal"), "", [new(Role.MunicipalOfficer, TestRegion.Zarechye.Id, TestRegion.Zarechye.Path)]);
    private static readonly Viewer Coordinator = new(
        TestRegion.IdOf("coordinator"), "", [new(Role.Coordinator, TestRegion.Region.Id, TestRegion.Region.Path)]);

    public async ValueTask InitializeAsync()
    {
        await using var db = fixture.App.Database.Open();
        if (await db.Obligations.AnyAsync(o => o.Key.StartsWith("spread"))) return;
        await db.Database.ExecuteSqlAsync($"""
            insert into obligations (
                id, edition_id, measure_id, centre_id, region_id, municipality_id, path, key, state, due, submitted_on, submitted_by_id,
                provisional, round, in_route, turn, turn_until, side_since, days_waited, checked_by_id, checked_at)
            select gen_random_uuid(), {fixture.Plan.Edition.Id}, {fixture.Plan.Measure(TestPlan.Repairs).Id}, c.id, c.region_id,
                c.municipality_id, c.path, 'spread' || row_number() over (), s, date '2024-06-10' + d,
                case when s = 'Submitted' then date '2024-06-10' + d - 2 end,
                case when s = 'Submitted' then {TestRegion.IdOf("head")} end, false, 1, s = 'Submitted' and t is not null,
                case when s = 'Submitted' then t end, case when s = 'Submitted' and t = 'outside' then date '2024-06-10' + d end,
                date '2024-06-10' - 11 + coalesce(abs(d) % 3, 0), coalesce(abs(d) % 2, 0),
                case when s = 'Submitted' and t is null and d > 0 then {TestRegion.IdOf("municipal")} end,
                case when s = 'Submitted' and t is null and d > 0 then now() end
            from centres c, unnest(array['Planned','InProgress','Submitted','Returned','Accepted']) s,
                unnest(array[-20, -1, 0, 14, 15, null]) d,
                unnest(array[null, 'outside', 'role:MunicipalOfficer', 'role:Coordinator', 'role:Reviewer',
                    'organisation:' || c.municipality_id]) t
            where s = 'Submitted' or t is null
            """, Ct);
        await db.Database.ExecuteSqlAsync($"""
            insert into subjects (id, kind, path, region_id)
            select o.id, 'Obligation', o.path, o.region_id from obligations o where o.key like 'spread%'
            """, Ct);
        // What is due today the municipality returned, after a reviewer had; what was due yesterday a reviewer, after the municipality.
        await db.Database.ExecuteSqlAsync($"""
            insert into journal (id, at, kind, person_id, subject_id, path)
            select gen_random_uuid(), now() + interval '1 minute' * n, 'obligation.returned',
                case when (o.due = date '2024-06-10') = (n = 2) then {TestRegion.IdOf("municipal")} else {TestRegion.IdOf("reviewer")} end,
                o.id, o.path
            from obligations o, unnest(array[1, 2]) n
            where o.key like 'spread%' and o.state = 'Returned' and o.due in (date '2024-06-10', date '2024-06-09')
            """, Ct);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Schools_are_counted_as_the_rules_say()
    {
        await using var db = fixture.App.Database.Open();
        var schools = await SchoolTallies.Of(db, Officer, TestClock.At(TestRegion.Today), Again).ToListAsync(Ct);
        var seen = (await db.Obligations.AsNoTracking().VisibleTo(Officer, Right.ReadPlan).ToListAsync(Ct)).ToLookup(o => o.CentreId);
        schools.Select(s => s.Id).ShouldBe([TestRegion.ZarechyeCube.Id, TestRegion.ZarechyePoint.Id], ignoreOrder: true);
        foreach (var school in schools)
        {
            var owed = seen[school.Id].ToList();
            school.Overdue.ShouldBe(owed.Count(o => o.StandingOn(TestRegion.Today) == Standing.Overdue));
            school.Returned.ShouldBe(owed.Count(o =>
                o.State == ObligationState.Returned && o.Due == TestRegion.Today));
            school.ToCheck.ShouldBe(owed.Count(o => o.WhyNot(ObligationAction.Check, Officer.PersonId, new(1, [])) is null));
            school.InTurn.ShouldBe(owed.Count(o => o.State == ObligationState.Submitted && SideOf(o) == Side.Municipality));
            school.ReturnedSince.ShouldBe(owed
                .Where(o => o.State == ObligationState.Returned && o.Due == TestRegion.Today).Min(o => o.SideSince));
            new[] { school.Overdue, school.Returned, school.ToCheck, school.InTurn }.ShouldAllBe(n => n > 0);
        }
    }

    [Fact]
    public async Task Those_who_have_what_was_submitted_are_counted_as_the_rules_say()
    {
        await using var db = fixture.App.Database.Open();
        var holders = await db.HoldersAsync(Coordinator, DaysToDecide, TestRegion.Today, Ct);
        var submitted = (await db.Obligations.AsNoTracking().VisibleTo(Coordinator, Right.ReadPlan).ToListAsync(Ct))
            .Where(o => o.State == ObligationState.Submitted).ToList();
        var expected = submitted
            .GroupBy(o => (Side: SideOf(o), Place: SideOf(o) == Side.Municipality ? o.MunicipalityId : null))
            .Select(g => new HolderCounts(
                g.Key.Side, g.Key.Place, null, g.Count(),
                g.Count(o => o.SituationUnder(reviewed: true).DecisionIsLate(DaysToDecide, TestRegion.Today)), g.Min(o => o.SideSince))
            {
                ToDecide = g.Count(o => !o.InRoute && o.SubmittedById != Coordinator.PersonId),
            });
        holders.Select(h => h with { Name = null }).ShouldBe(expected, ignoreOrder: true);
        holders.Select(h => h.Side).Distinct()
            .ShouldBe([Side.Municipality, Side.Reviewer, Side.OutsideBody, Side.Coordinator], ignoreOrder: true);
        holders.ShouldContain(h => h.Late > 0 && h.Late < h.Count);
    }

    private static Side SideOf(Obligation obligation) => obligation.SituationUnder(reviewed: true).Move.Side;

    [Fact]
    public async Task A_school_that_owes_and_has_added_nothing_for_long_is_silent()
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Creation, TestRegion.ZarechyeCube);
        await TestPlan.AddEvidenceAsync(fixture.App.Database, obligation.Id, "head");
        await using var db = fixture.App.Database.Open();
        var clock = TestClock.At(TestRegion.Today);
        var centres = await SchoolTallies.Of(db, Officer, TestClock.At(TestRegion.Today), Again).ToListAsync(Ct);
        var school = Alone(TestRegion.ZarechyeCube.Id);
        school.IsSilent(clock, 14).ShouldBeFalse();
        school.IsSilent(clock, 0).ShouldBeTrue();
        Alone(TestRegion.ZarechyePoint.Id).IsSilent(clock, 14).ShouldBeTrue();

        SchoolCounts Alone(CentreId id) => SchoolCounts.InOrder(centres.Where(c => c.Id == id)).Single();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(Again - 1, 1)]
    [InlineData(Again, 0)]
    public async Task What_was_reminded_of_is_counted_until_one_may_remind_again(int daysAgo, int counted)
    {
        await using var db = fixture.App.Database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        var clock = TestClock.At(TestRegion.Today);
        var late = await db.Obligations.FirstAsync(o =>
            o.CentreId == TestRegion.ZarechyeCube.Id && o.State == ObligationState.Planned && o.LateAfter < TestRegion.Today, Ct);
        var at = clock.StartOf(TestRegion.Today.AddDays(-daysAgo)).AddHours(1);
        db.Journal.Note(at, new(JournalKind.ObligationReminded, Officer.PersonId, late.Id, late.Path));
        await db.SaveChangesAsync(Ct);
        late.WhyNotRemind(Officer, clock.DayOf(at), Again, clock.Today).ShouldBe(counted == 1 ? Refusal.RemindedLately : null);
        var school = (await SchoolTallies.Of(db, Officer, clock, Again).ToListAsync(Ct)).Single(s => s.Id == TestRegion.ZarechyeCube.Id);
        (school.Reminded, school.RemindedAt).ShouldBe((counted, counted == 1 ? at : null));
    }

    [Fact]
    public async Task Centres_of_a_school_are_counted_together()
    {
        await using var db = fixture.App.Database.Open();
        var centres = await SchoolTallies.Of(db, Officer, TestClock.At(TestRegion.Today), Again).ToListAsync(Ct);
        var schools = SchoolCounts.InOrder(centres);
        schools.Select(s => s.Id).ShouldBeUnique();
        schools.SelectMany(s => s.Centres).ShouldBe(centres, ignoreOrder: true);
        schools.Sum(s => s.Overdue).ShouldBe(centres.Sum(c => c.Overdue));
    }

    [Fact]
    public async Task Whose_move_it_is_the_database_and_the_rule_tell_alike()
    {
        await using var db = fixture.App.Database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        foreach (var reviewed in new[] { true, false })
        {
            if (!reviewed) await db.RoleAssignments.Where(r => r.Role == Role.Reviewer).ExecuteDeleteAsync(Ct);
            var rows = await db.Obligations.AsNoTracking().Where(o => o.RegionId == TestRegion.Region.Id).Situated(db).ToListAsync(Ct);
            rows.Count.ShouldBeGreaterThan(100);
            rows.ShouldAllBe(row => row.IsReviewed == reviewed);
            foreach (var row in rows)
                row.Situation.ShouldBe(row.Obligation.SituationUnder(row.Obligation.State != ObligationState.Submitted || reviewed));
        }
    }

    /// <summary>The queue of every role holds what the rule says of every obligation there may be.</summary>
    [Fact]
    public async Task What_waits_for_a_person_the_database_and_the_rule_tell_alike()
    {
        await using var db = fixture.App.Database.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Ct);
        var all = await db.Obligations.AsNoTracking().ToListAsync(Ct);
        var reviewer = new Viewer(
            TestRegion.IdOf("reviewer"), "", [new(Role.Reviewer, TestRegion.Region.Id, TestRegion.Region.Path)]);
        foreach (var reviewed in new[] { true, false })
        {
            if (!reviewed) await db.RoleAssignments.Where(r => r.Role == Role.Reviewer).ExecuteDeleteAsync(Ct);
            foreach (var viewer in reviewed ? [Officer, Coordinator, reviewer] : (Viewer[])[Officer, Coordinator])
                foreach (var kind in Enum.GetValues<PendingKind>())
                    (await db.PendingFor(viewer, kind).Select(o => o.Id).ToListAsync(Ct)).ShouldBe(
                        all.Where(o => PendingKinds.Of(viewer, o.Path, o.State == ObligationState.Submitted && !o.InRoute,
                            o.SubmittedById, o.CheckedById, reviewed) == kind).Select(o => o.Id),
                        ignoreOrder: true, customMessage: $"{viewer.Grants[0].Role}, {kind}, {reviewed}");
        }
    }
}
