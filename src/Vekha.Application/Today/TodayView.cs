using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Application.Approvals.Undoing;
using Vekha.Application.SavedFilters;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Today;

/// <summary>What a person looks at first.</summary>
public sealed record TodayView(OwedToday Owed, MineToday Mine)
{
    /// <summary>How many submissions ask this of the viewer.</summary>
    public int CountOf(PendingKind kind, Viewer viewer) => kind switch
    {
        PendingKind.Checkable => viewer.Checks ? Mine.Schools.Sum(s => s.Centres.Sum(c => c.ToCheck)) : 0,
        _ when !viewer.May(Right.AcceptEvidence) => 0,
        // Who looks after a region knows who has what; to all others who accept it is all theirs.
        PendingKind.Own when Mine.Holders.Count == 0 || viewer.Grants.Any(g => g.Role == Role.Reviewer) => Owed.All.ToAccept,
        PendingKind.Own => Mine.Holders.Where(h => h.Side == Side.Coordinator).Sum(h => h.ToDecide),
        _ when viewer.Grants.Any(g => g.Role == Role.Reviewer) => 0,
        _ => Mine.Holders.Where(h => h.Side == Side.Reviewer).Sum(h => h.ToDecide),
    };
}

/// <summary>What is owed within the scope. Lists hold the first, one more than is shown, counts all.</summary>
/// <param name="Waiting">For those who accept, what waits for them; for those who check, what they may check; for those who add
/// evidence, what came back.</param>
/// <param name="InPlaceOfReviewer">What the viewer may accept in place of a reviewer.</param>
/// <param name="Municipalities">Those where anything is counted, what calls for attention on top.</param>
/// <param name="Any">Some plan asks or asked for something, if only later.</param>
public sealed record OwedToday(
    IReadOnlyList<TodayRow> Waiting, IReadOnlyList<TodayRow> InPlaceOfReviewer, IReadOnlyList<TodayRow> Overdue,
    IReadOnlyList<TodayRow> Soon, IReadOnlyList<TodayRow> Undated,
    IReadOnlyList<MunicipalityCounts> Municipalities, MunicipalityCounts All, bool Any)
{
    /// <summary>For those of whom nothing is owed.</summary>
    internal static OwedToday Nothing { get; } = new([], [], [], [], [], [], MunicipalityCounts.None, false);
}

/// <summary>What concerns this person alone.</summary>
/// <param name="Steps">Steps of routes that wait for this person; two more than is shown where there are more: the first of
/// all stands on top.</param>
/// <param name="Recent">For those who decide, what they can still take back.</param>
/// <param name="Asks">Questions to this person and tasks for them.</param>
/// <param name="Own">The centres of a centre head.</param>
/// <param name="Schools">For a municipality, its schools that call for attention.</param>
/// <param name="Holders">For those who look after a region, who has what was submitted.</param>
/// <param name="Health">For those who administer; null for all others.</param>
/// <param name="Summary">For those who only look; null for all others.</param>
/// <param name="FailedMail">Messages of late that did not get through; 0 for those who do not administer.</param>
public sealed record MineToday(
    IReadOnlyList<SavedFilterLink> SavedFilters, IReadOnlyList<PendingStep> Steps, IReadOnlyList<DecisionBatchView> Recent,
    IReadOnlyList<PendingAsk> Asks, IReadOnlyList<OwnCentre> Own,
    IReadOnlyList<SchoolCounts> Schools, IReadOnlyList<HolderCounts> Holders, IReadOnlyList<FailedJob> FailedJobs, int FailedMail,
    Summary? Summary, SystemHealth? Health);

/// <param name="CentreId">null where the region owes it.</param>
public sealed record TodayRow(
    ObligationId Id, string? Number, string Name, CentreId? CentreId, string? Centre, string? Municipality, string Path,
    ObligationState State, DateOnly? Due, DateOnly? Practical, bool Provisional, Situation Situation, PersonId? SubmittedById,
    PersonId? CheckedById, string? Reason, bool InRoute) : IScoped
{
    public Standing StandingOn(DateOnly today) => Situation.StandingOn(today);

    /// <inheritdoc cref="PendingKinds.Of"/>
    public PendingKind? PendingKindFor(Viewer viewer) => PendingKinds.Of(
        viewer, Path, State == ObligationState.Submitted && !InRoute, SubmittedById, CheckedById, Situation.Reviewed);

    /// <inheritdoc cref="OwnTasks.NextFor"/>
    public ObligationAction? NextFor(Viewer viewer) => Situation.NextFor(viewer, PendingKindFor(viewer), Path, CentreId is null);
}

/// <param name="Id">The municipality; null for what the region itself and its own hosts owe.</param>
/// <param name="Submitted">Waiting for a decision.</param>
/// <param name="InRoute">Submitted, and on the way through a route: nobody accepts them yet.</param>
/// <param name="FallenDue">Those whose date has come this year, and what is still owed from years before.</param>
/// <param name="Done">Of this year's, those that are done.</param>
/// <param name="OverdueReturned">Of those overdue, what came back to its author.</param>
/// <param name="OverdueBefore">How many were overdue a week ago; null where that is not known, or not of the viewer's part.</param>
public sealed record MunicipalityCounts(OrganisationId? Id, string? Name, int Overdue, int Soon, int Submitted, int Returned, int Undated,
    int FallenDue, int Done, int InRoute = 0, int OverdueReturned = 0, int? OverdueBefore = null)
{
    public static MunicipalityCounts None { get; } = new(null, null, 0, 0, 0, 0, 0, 0, 0);

    /// <summary>Submitted, and not on the way through a route.</summary>
    public int ToAccept => Submitted - InRoute;

    /// <summary>How many more are overdue than a week ago.</summary>
    public int? Change => Overdue - OverdueBefore;

    public TrafficLight Light(LightThresholds thresholds) => TrafficLights.Of(Overdue, FallenDue, thresholds);

    internal bool Any => Soon + Submitted + Returned + Undated + FallenDue > 0;

    /// <summary>From 0 to 100, rounded down: 100 means that all of it is done.</summary>
    public int DonePercent => FallenDue == 0 ? 100 : Done * 100 / FallenDue;

    /// <summary>The sums of all of them.</summary>
    public static MunicipalityCounts SumOf(IReadOnlyList<MunicipalityCounts> municipalities) =>
        municipalities.Aggregate(None, (sum, one) => sum + one);

    internal static MunicipalityCounts Of(MunicipalityTally tally) => new(
        tally.MunicipalityId, tally.MunicipalityId is null ? null : tally.Name, tally.Late + tally.WaitingOverdue, tally.Soon,
        tally.Submitted, tally.Returned, tally.Undated, tally.Late + tally.WaitingFallenDue + tally.Done, tally.Done, tally.InRoute,
        tally.WaitingOverdue, tally.OverdueBefore);

    public static MunicipalityCounts operator +(MunicipalityCounts a, MunicipalityCounts b) => new(
        a.Id, a.Name, a.Overdue + b.Overdue, a.Soon + b.Soon, a.Submitted + b.Submitted, a.Returned + b.Returned,
        a.Undated + b.Undated, a.FallenDue + b.FallenDue, a.Done + b.Done, a.InRoute + b.InRoute,
        a.OverdueReturned + b.OverdueReturned,
        a.OverdueBefore is { } before ? before + (b.OverdueBefore ?? 0) : b.OverdueBefore);
}

public sealed record OwnCentre(CentreId Id, string Name, int Cohort);

public sealed record FailedJob(Guid Id, string Kind, Guid ThingId, DateTimeOffset At);
