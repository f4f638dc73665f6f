using Microsoft.EntityFrameworkCore;
using Vekha.Application.Lists;
using Vekha.Data;
using Vekha.Data.Obligations;
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
        var (reviewers, own) = (db.Reviewers(), PendingObligations.ReviewedBy(viewer));
        var submissions = Submitted(viewer).Select(o => new
        {
            IsStep = false,
            InPlaceOfReviewer = !own.Any(path => EF.Functions.Like(o.Path, path)) && reviewers.Any(r => o.Path.StartsWith(r.Path)),
            o.MeasureId,
            o.EditionId,
            o.MunicipalityId,
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
            orderby p.Name, m.Ordinal, m.Name, u.ShortName ?? u.Name
            select new PendingPlace(
                place.Key.IsStep, place.Key.InPlaceOfReviewer, place.Count, m.Id, m.Number, m.Name, e.ProgrammeCode, p.Name,
                place.Key.MunicipalityId, u.ShortName ?? u.Name)).ToListAsync(ct);
    }

    private IQueryable<Obligation> Submitted(Viewer viewer) => db.Obligations.PendingFor(viewer);

    private async Task<List<PendingSubmission>> SubmissionsAsync(
        PendingFilter filter, PendingPart part, Viewer viewer, CancellationToken ct)
    {
        var (reviewers, own) = (db.Reviewers(), PendingObligations.ReviewedBy(viewer));
        var rows =
            from o in filter.Narrow(Submitted(viewer), db)
            join m in db.Measures on o.MeasureId equals m.Id
            join e in db.Editions on o.EditionId equals e.Id
            // Names are looked up row by row: of the few that are shown, and without a plan over eight tables.
            select new Row
            {
                Obligation = o,
                Number = m.Number,
                Name = m.Name,
                Ordinal = m.Ordinal,
                Centre = db.Centres.Where(c => c.Id == o.CentreId).Select(c => c.Name).FirstOrDefault(),
                Municipality = db.Organisations.Where(u => u.Id == o.MunicipalityId).Select(u => u.ShortName ?? u.Name).FirstOrDefault(),
                Programme = db.Programmes.Where(p => p.Code == e.ProgrammeCode).Select(p => p.Name).FirstOrDefault(),
                Sender = db.Users.Where(s => s.Id == o.SubmittedById).Select(s => s.FullName).FirstOrDefault(),
                Checker = db.Users.Where(s => s.Id == o.CheckedById).Select(s => s.FullName).FirstOrDefault(),
                Reviewed = reviewers.Any(r => o.Path.StartsWith(r.Path)),
                InPlaceOfReviewer = !own.Any(path => EF.Functions.Like(o.Path, path)) && reviewers.Any(r => o.Path.StartsWith(r.Path)),
            };
        return await Ordered(rows, filter).Skip(part.Skip).Take(part.Most)
            .Select(r => new PendingSubmission(
                r.Obligation.Id, r.Obligation.Version, r.Obligation.Round, r.Number, r.Name, r.Centre, r.Municipality, r.Programme,
                r.Obligation.Due, r.Obligation.Practical, r.Obligation.Provisional,
                new Situation(
                    r.Obligation.State, r.Obligation.Due, r.Obligation.LateAfter, r.Obligation.SubmittedOn, r.Obligation.Turn,
                    r.Obligation.TurnUntil, r.Obligation.SideSince, r.Obligation.RegionId, r.Obligation.MunicipalityId)
                {
                    Reviewed = r.Reviewed,
                },
                r.Sender, r.Checker, r.Obligation.CheckedAt, r.Obligation.CheckNote)
            {
                Kind = PendingObligations.KindOf(r.InPlaceOfReviewer, viewer),
            }).ToListAsync(ct);
    }

    private static IQueryable<Row> Ordered(IQueryable<Row> rows, PendingFilter filter)
    {
        // What waits for the viewer stands before what waits for a reviewer.
        var keys = new SortKeys<Row>().By(r => r.InPlaceOfReviewer);
        keys = filter.Grouping switch
        {
            PendingGrouping.Measure => keys.By(r => r.Programme, r => r.Ordinal, r => r.Name),
            PendingGrouping.Programme => keys.By(r => r.Programme),
            PendingGrouping.Municipality => keys.By(r => r.Municipality),
            PendingGrouping.Sender => keys.By(r => r.Sender),
            _ => keys,
        };
        keys = filter.Order switch
        {
            PendingOrder.Submitted => keys.By(filter.Descending, r => r.Obligation.SubmittedOn),
            PendingOrder.Measure => keys.By(filter.Descending, r => r.Programme, r => r.Ordinal, r => r.Name),
            PendingOrder.Centre => keys.By(filter.Descending, r => r.Centre),
            PendingOrder.Sender => keys.By(filter.Descending, r => r.Sender),
            PendingOrder.Due => keys.By(filter.Descending, r => r.Obligation.Due),
            _ => keys.By(filter.Descending, r => r.Obligation.SideSince),
        };
        return keys.By(r => r.Obligation.Due, r => r.Obligation.Id).Sort(rows);
    }

    private sealed class Row
    {
        public required Obligation Obligation { get; init; }
        public required string? Number { get; init; }
        public required string Name { get; init; }
        public required decimal Ordinal { get; init; }
        public required string? Centre { get; init; }
        public required string? Municipality { get; init; }
        public required string? Programme { get; init; }
        public required string? Sender { get; init; }
        public required string? Checker { get; init; }
        public required bool Reviewed { get; init; }
        public required bool InPlaceOfReviewer { get; init; }
    }
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
