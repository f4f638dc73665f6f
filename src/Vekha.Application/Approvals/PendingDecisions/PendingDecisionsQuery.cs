using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>All that waits for a person: steps of routes, and submissions that lack nothing but acceptance, each with its documents; what
/// came back, tasks and questions. Five statements; one for those who never decide.</summary>
public sealed class PendingDecisionsQuery(VekhaDb db, StepsQuery steps)
{
    public const int PageSize = 50;
    private const int MostAsks = 100;

    /// <param name="stepPage">From 1.</param>
    /// <param name="page">Of the submissions, from 1.</param>
    public async Task<PendingDecisionsView> RunAsync(
        PendingFilter filter, int stepPage, int page, Viewer viewer, CancellationToken ct)
    {
        var decisions = viewer.May(Right.DecideSteps)
            ? await PartsAsync(filter, new((stepPage - 1) * PageSize, PageSize), new((page - 1) * PageSize, PageSize), viewer, ct)
            : new([], 0, [], 0, PendingChoices.Of([]));
        return filter.IsNarrowed ? decisions
            : decisions with { Asks = await PendingAsks.All(db, viewer, MostAsks).ToListAsync(ct) };
    }

    /// <summary>Everything to decide at once, as a file needs it.</summary>
    public Task<PendingDecisionsView> AllAsync(PendingFilter filter, Viewer viewer, CancellationToken ct) =>
        PartsAsync(filter, PendingPart.All, PendingPart.All, viewer, ct);

    private async Task<PendingDecisionsView> PartsAsync(
        PendingFilter filter, PendingPart ofSteps, PendingPart ofSubmissions, Viewer viewer, CancellationToken ct)
    {
        var places = await PlacesAsync(viewer, ct);
        var (stepCount, count) = (Count(places, filter, isStep: true), Count(places, filter, isStep: false));
        var inTurn = stepCount == 0 ? [] : await steps.RunAsync(viewer, ofSteps, ct, filter);
        var submissions = count == 0 ? [] : await SubmissionsAsync(filter, ofSubmissions, viewer, ct);
        var files = await db.PendingFilesAsync([.. inTurn.Select(s => s.ObligationId), .. submissions.Select(s => s.Id)], ct);
        return new(
            [.. inTurn.Select(s => s with { Files = [.. files[(s.ObligationId, s.Round)].Where(f => s.IsAbout(f.Deliverable))] })],
            stepCount,
            [.. submissions.Select(s => s with { Files = [.. files[(s.Id, s.Round)]] })], count, PendingChoices.Of(places))
        {
            Counts = places.Where(p => !p.IsStep && filter.Takes(p)).GroupBy(p => PendingObligations.KindOf(p.InPlaceOfReviewer, viewer))
                .ToDictionary(g => g.Key, g => g.Sum(p => p.Count)),
        };
    }

    private static int Count(IReadOnlyList<PendingPlace> places, PendingFilter filter, bool isStep) =>
        places.Where(p => p.IsStep == isStep && filter.Takes(p)).Sum(p => p.Count);

    /// <summary>How much waits, by measure and municipality: what can be chosen, and the counts of any choice.</summary>
    private Task<List<PendingPlace>> PlacesAsync(Viewer viewer, CancellationToken ct)
    {
        var submissions = db.Obligations.PendingFor(viewer).ByReviewer(db, viewer).Select(x => new
        {
            IsStep = false,
            x.InPlaceOfReviewer,
            x.Obligation.MeasureId,
            x.Obligation.EditionId,
            x.Obligation.MunicipalityId,
        });
        var waiting = steps.Waiting(viewer);
        var inTurn =
            from p in waiting
            join o in db.Obligations on p.SubjectId equals o.Id.Subject
            select new { IsStep = true, InPlaceOfReviewer = false, o.MeasureId, o.EditionId, o.MunicipalityId };
        return (
            from place in submissions.Concat(inTurn).GroupBy(w => w).Select(g => new { g.Key, Count = g.Count() })
            join m in db.Measures on place.Key.MeasureId equals m.Id
            join e in db.Editions on place.Key.EditionId equals e.Id
            from p in db.Programmes.Where(p => p.Code == e.ProgrammeCode).DefaultIfEmpty()
            from u in db.Organisations.Where(u => u.Id == place.Key.MunicipalityId).DefaultIfEmpty()
            select new PendingPlace(
                place.Key.IsStep, place.Key.InPlaceOfReviewer, place.Count, m.Id, m.Ordinal, m.Number, m.Name, e.ProgrammeCode, p.Name,
                place.Key.MunicipalityId, u.ShortName ?? u.Name)).ToListAsync(ct);
    }

    private Task<List<PendingSubmission>> SubmissionsAsync(
        PendingFilter filter, PendingPart part, Viewer viewer, CancellationToken ct) =>
        ListedSubmissions.Of(db, filter, viewer).InOrder(filter).Skip(part.Skip).Take(part.Most)
            .Select(r => new PendingSubmission(
                r.Obligation.Id, r.Obligation.Version, r.Obligation.Round, r.Number, r.Name, r.Centre, r.Municipality, r.Programme,
                r.Obligation.Due, r.Obligation.Practical, r.Obligation.Provisional, r.Situation, r.Sender, r.Checker,
                r.Obligation.CheckedAt, r.Obligation.CheckNote)
            {
                Kind = PendingObligations.KindOf(r.InPlaceOfReviewer, viewer),
            }).ToListAsync(ct);
}

/// <summary>A page of each, and how many there are.</summary>
public sealed record PendingDecisionsView(
    IReadOnlyList<PendingStep> Steps, int StepCount, IReadOnlyList<PendingSubmission> Submissions, int SubmissionCount,
    PendingChoices Choices)
{
    /// <summary>How many submissions ask this of the viewer, on all pages.</summary>
    public IReadOnlyDictionary<PendingKind, int> Counts { get; init; } = new Dictionary<PendingKind, int>();

    /// <summary>What came back, tasks and questions; none where decisions are narrowed.</summary>
    public IReadOnlyList<PendingAsk> Asks { get; init; } = [];

    /// <summary>Something is to be decided.</summary>
    public bool Any => StepCount > 0 || SubmissionCount > 0;
}

/// <param name="CheckedBy">Who of the municipality has found it in order; null where nobody has.</param>
public sealed record PendingSubmission(
    ObligationId Id, uint Version, int Round, string? Number, string Name, string? Centre, string? Municipality, string? Programme,
    DateOnly? Due, DateOnly? Practical, bool Provisional, Situation Situation, string? Sender, string? CheckedBy, DateTimeOffset? CheckedAt,
    string? CheckNote)
{
    /// <summary>What it asks of the viewer.</summary>
    public PendingKind Kind { get; init; }

    public IReadOnlyList<PendingFile> Files { get; init; } = [];

    public string Measure => MeasureLabel.Of(Number, Name);
}
