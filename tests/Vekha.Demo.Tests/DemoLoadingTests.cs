using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Demo.Tests;

/// <summary>The region is alive on whatever day it is loaded.</summary>
public sealed class DemoLoadingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vekha-demo-").FullName;

    public static TheoryData<DateOnly> Days =>
    [
        new DateOnly(2025, 1, 1), new DateOnly(2028, 2, 29), new DateOnly(2026, 6, 15), new DateOnly(2026, 11, 21),
        new DateOnly(2025, 12, 31),
    ];

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Every_standing_is_there_whatever_the_day(DateOnly today)
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        (await LoadedAsync(db, today)).ShouldBeTrue();

        var obligations = await db.Obligations.AsNoTracking().ToListAsync(Cancelled);
        obligations.Select(o => o.StandingOn(today)).Distinct().ShouldBe(
            Enum.GetValues<Standing>(), ignoreOrder: true);
        obligations.ShouldContain(o => o.State == ObligationState.Submitted && o.SubmittedOn > o.Due);
        obligations.ShouldContain(o => o.Due == null && o.DateBasis == null);
        obligations.ShouldContain(o => o.DateBasis != null);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task No_document_is_dated_after_it_was_given(DateOnly today)
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await LoadedAsync(db, today);
        var documents = await (
            from e in db.Evidence
            join f in db.Files on e.FileId equals f.Id
            select new { f.Name, e.DocumentDate, e.AddedAt }).ToListAsync(Cancelled);
        documents.Count.ShouldBeGreaterThan(100);
        documents.ShouldAllBe(d => d.DocumentDate == null || d.DocumentDate <= DateOnly.FromDateTime(d.AddedAt.UtcDateTime));
        // A name tells the same day.
        foreach (var d in documents)
            if (DateOnly.TryParseExact(Path.GetFileNameWithoutExtension(d.Name).Split(' ')[^1], "dd.MM.yyyy", out var named))
                named.ShouldBeLessThanOrEqualTo(DateOnly.FromDateTime(d.AddedAt.UtcDateTime), d.Name);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Each_person_who_signs_in_finds_work(DateOnly today)
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await LoadedAsync(db, today);

        foreach (var login in new[] { "head", "municipal", "coordinator", "reviewer", "curator" })
        {
            var standings = await StandingsBelowAsync(db, login, today);
            standings.ShouldContain(Standing.Overdue, login);
            standings.ShouldContain(Standing.DueSoon, login);
            standings.ShouldContain(Standing.Returned, login);
            standings.ShouldContain(Standing.Undated, login);
            standings.ShouldContain(Standing.Submitted, login);
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Routes_are_under_way_returned_twice_and_finished_and_somebody_is_away(DateOnly today)
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await LoadedAsync(db, today);

        var passages = await db.Passages.AsNoTracking().ToListAsync(Cancelled);
        passages.Where(p => p.State == PassageState.Running).Select(p => p.Turn).ShouldBe(
            [StepTurns.Of(Role.Reviewer), StepTurns.Of(Role.Coordinator), StepTurns.Outside], ignoreOrder: true);
        passages.Where(p => p.State == PassageState.Returned).GroupBy(p => p.SubjectId).ShouldContain(g => g.Count() == 2);
        passages.ShouldContain(p => p.State == PassageState.Finished && p.Steps.Count == p.Next);
        (await db.RouteTemplates.CountAsync(Cancelled)).ShouldBe(2);
        (await db.Delegations.AsNoTracking().ToListAsync(Cancelled)).ShouldContain(d => d.First <= today && today <= d.Last);
    }

    [Fact]
    public async Task A_second_load_changes_nothing()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await LoadedAsync(db, new(2026, 11, 21));
        var before = await db.Obligations.CountAsync(Cancelled);

        (await LoadedAsync(db, new(2026, 11, 22))).ShouldBeFalse();

        (await db.Obligations.CountAsync(Cancelled)).ShouldBe(before);
    }

    [Fact]
    public async Task What_is_told_happened_in_order_and_before_today()
    {
        var today = new DateOnly(2026, 11, 21);
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await LoadedAsync(db, today);

        var entries = await db.Journal.AsNoTracking().OrderBy(e => e.SubjectId).ThenBy(e => e.At).ToListAsync(Cancelled);
        entries.ShouldAllBe(e => e.At < new DateTimeOffset(today, new(0, 0), TimeSpan.Zero) && e.PersonId != null);
        var decided = entries.GroupBy(e => e.SubjectId).Where(g => g.Any(e => e.Kind == "obligation.accepted")).ToList();
        decided.ShouldNotBeEmpty();
        decided.ShouldAllBe(g => g.Last().Kind == "obligation.accepted" && g.Any(e => e.Kind == "obligation.submitted"));
    }

    [Fact]
    public async Task One_plan_has_a_chain_of_two_editions_and_its_obligations_went_along()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await LoadedAsync(db, new(2026, 11, 21));

        var former = await db.Editions.SingleAsync(e => e.State == EditionState.Superseded, Cancelled);
        var change = await db.EditionChanges.SingleAsync(c => c.FormerId == former.Id, Cancelled);
        (change.Counts.Moved > 0, change.Counts.Added > 0, change.Counts.Withdrawn > 0, change.Counts.Stays > 0)
            .ShouldBe((true, true, true, true));
        (await db.Obligations.AnyAsync(o => o.EditionId == former.Id, Cancelled)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_draft_has_findings_and_the_acts_in_force_have_none()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await LoadedAsync(db, new(2026, 11, 21));

        var acts = await (
            from edition in db.Editions
            join act in db.Acts on edition.ActId equals act.Id
            select new { edition.State, edition.FormerId, act.Title, act.Findings }).ToListAsync(Cancelled);
        acts.Count(a => a.State == EditionState.InForce).ShouldBe(3);
        acts.Where(a => a.State != EditionState.Draft && a.FormerId == null).SelectMany(a => a.Findings).ShouldBeEmpty();
        // An amending act prints dates again that have passed since the first edition.
        acts.Single(a => a.FormerId != null).Findings.ShouldAllBe(f => f.Code == Documents.Findings.FindingCode.DueBeforeAct);
        acts.Single(a => a.State == EditionState.Draft).Findings.Count.ShouldBeGreaterThan(3);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private Task<bool> LoadedAsync(VekhaDb db, DateOnly today) => new DemoLoading(db, new FileStore(_folder)).LoadAsync(today, Cancelled);

    private static async Task<List<Standing>> StandingsBelowAsync(VekhaDb db, string login, DateOnly today)
    {
        var path = await db.RoleAssignments.Where(r => db.Users.Any(p => p.Id == r.PersonId && p.UserName == login))
            .Select(r => r.Path).SingleAsync(Cancelled);
        var obligations = await db.Obligations.AsNoTracking().Where(o => o.Path.StartsWith(path)).ToListAsync(Cancelled);
        return [.. obligations.Select(o => o.StandingOn(today)).Distinct()];
    }
}
