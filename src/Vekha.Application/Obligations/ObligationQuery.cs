using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application.Approvals.Passages;
using Vekha.Application.Talk;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Documents.Acts;
using Vekha.Documents.Plans;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Calendars;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Obligations;

/// <summary>An obligation with its deliverables, evidence, series, talk and history: six statements,
/// two more where it has routes.</summary>
public sealed class ObligationQuery(VekhaDb db, IOptions<Settings> settings)
{
    /// <summary>What is made later was added to a series that goes on.</summary>
    private static readonly TimeSpan PuttingInForceTakes = TimeSpan.FromSeconds(2);

    /// <returns>null where there is none, or the viewer may not see it.</returns>
    public async Task<ObligationView?> RunAsync(ObligationId id, Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        if (await HeadAsync(id, viewer, ct) is not { } present) return null;
        var amendments = present.IsAmended ? await ObligationAmendments.OfAsync(db, id, ct) : ObligationAmendments.None;
        var head = AsDecided(present, amendments);
        var (obligation, measure) = (head.Obligation, head.Measure.Measure);
        var (removed, evidence) = Split(await db.EvidenceEvenRemovedAsync(id, clock, ct));
        var round = RoundEvidence.Of([.. evidence.Where(e => e.View.Round == obligation.Round).Select(e => e.AuthorId)]);
        var due = DueOf(obligation, measure);
        var talk = await new TalkQuery(db).RunAsync(id, obligation.Path, viewer, clock, ct);
        var history = await HistoryAsync(id, clock, ct);
        return new(
            id, obligation.Version, obligation.State, obligation.SituationUnder(head.Reviewed), obligation.Round,
            obligation.SubmittedOn, obligation.ClosedOn, obligation.Reason, due,
            new(head.Measure.Id, measure.Number, measure.Name, measure.Responsible, measure.Oversight,
                head.Basis.Approving, head.Basis.ApprovingTitle, head.Basis.Worded, head.Basis.Edition),
            new(obligation.CentreId, head.Centre ?? head.Region, head.Cohort, head.Municipality, head.Programme, obligation.Path),
            await DeliverablesAsync(head, ct), [.. evidence.Select(e => AsNow(e.View, head, amendments) with
            {
                MayRemove = obligation.WhyNotRemove(e.View.Round, e.AuthorId, viewer) is null,
            })],
            await SeriesAsync(obligation, clock.Today, ct),
            talk,
            history,
            Enum.GetValues<ObligationAction>().ToDictionary(a => a, a => obligation.WhyNot(a, viewer, round)))
        {
            Move = MoveOf(head, history, viewer, clock),
            Pending = PendingKinds.Of(viewer, obligation.Path, obligation.State == ObligationState.Submitted && !obligation.InRoute,
                obligation.SubmittedById, obligation.CheckedById, head.Reviewed),
            HasChecked = obligation is { State: ObligationState.Submitted, InRoute: false, CheckedById: not null }
                && viewer.May(Right.CheckEvidence, obligation) && !viewer.May(Right.AcceptEvidence, obligation),
            HasTakenOverFile = obligation.TakenOverFileId is not null,
            WhyNotRemind = obligation.WhyNotRemind(
                viewer, talk.Reminder is { } last ? DateOnly.FromDateTime(last.At.DateTime) : null,
                settings.Value.Reminders.AgainAfterDays, clock.Today),
            Birth = BirthOf(id, present, clock),
            Removed = [.. removed.Where(e => obligation.WhyNotRestore(e.RemovedById!.Value, viewer) is null)
                .Select(e => RemovedOf(e, clock))],
            Routes = head.HasRoutes
                ? await new RoutesQuery(db)
                    .RunAsync(id, obligation.MeasureId, [.. measure.Deliverables.Select(d => d.Text)], viewer, clock, ct)
                : RoutesView.None,
        };
    }

    private static BirthView? BirthOf(ObligationId id, Head head, RequestClock clock) =>
        (KeyTime.Of(id), head.Birth) is ({ } born, { } edition)
            ? new(
                clock.Local(born), new(edition.ActId, edition.Type, edition.Number, edition.Date),
                born - edition.InForceAt < PuttingInForceTakes ? edition.Person : null)
            : null;

    private Task<Head?> HeadAsync(ObligationId id, Viewer viewer, CancellationToken ct)
    {
        var reviewers = db.Reviewers();
        // The key is cut to milliseconds.
        var born = KeyTime.Of(id)?.AddMilliseconds(1);
        return (
            from o in db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan)
            where o.Id == id
            join m in db.Measures.AsNoTracking() on o.MeasureId equals m.Id
            join e in db.Editions on o.EditionId equals e.Id
            join b in RowBasis.Of(db) on m.Id equals b.MeasureId
            join r in db.Organisations on o.RegionId equals r.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            from u in db.Organisations.Where(u => u.Id == o.MunicipalityId).DefaultIfEmpty()
            from p in db.Programmes.Where(p => p.Code == e.ProgrammeCode).DefaultIfEmpty()
            select new Head(o, m, e.Title, e.FirstYear, e.LastYear, b, c.Name, c.Cohort, c.Card.OpenedOn,
                u.ShortName ?? u.Name, r.ShortName ?? r.Name, p.Name,
                db.Passages.Any(x => x.SubjectId == o.Id.Subject)
                    || db.RouteAttachments.Any(x => x.MeasureId == o.MeasureId && (x.SubjectId == null || x.SubjectId == o.Id.Subject)),
                e.FormerId != null,
                db.Users.Where(x => !x.Dismissed && db.RoleAssignments.Any(
                    r => r.PersonId == x.Id && r.Role == Role.CentreHead && r.Path == o.Path && o.CentreId != null))
                    .OrderBy(x => x.FullName).Select(x => x.FullName).FirstOrDefault(),
                db.Users.Where(x => x.Id == o.SubmittedById).Select(x => x.FullName).FirstOrDefault(),
                db.Users.Where(x => x.Id == o.CheckedById).Select(x => x.FullName).FirstOrDefault(),
                reviewers.Any(r => o.Path.StartsWith(r.Path)),
                (from f in db.Editions
                 where f.PlanId == e.PlanId && f.InForceAt <= born
                 join a in db.Acts on f.ActId equals a.Id
                 orderby f.InForceAt descending
                 select new BirthRow
                 {
                     ActId = a.Id,
                     Type = a.Type,
                     Number = a.Number,
                     Date = a.Date,
                     InForceAt = f.InForceAt!.Value,
                     Person = db.Users.Where(x => x.Id == f.InForceById).Select(x => x.FullName).FirstOrDefault(),
                 }).FirstOrDefault())).SingleOrDefaultAsync(ct);
    }

    private static MoveView MoveOf(Head head, IReadOnlyList<HistoryLine> history, Viewer viewer, RequestClock clock)
    {
        var obligation = head.Obligation;
        var returned = obligation.IsBeingCorrected ? history.FirstOrDefault(line => Returns.Kinds.Contains(line.Kind)) : null;
        return new(
            Side.Author.Has(viewer, obligation.Path, obligation.CentreId is null), head.Author, head.SubmittedBy, obligation.DaysWaited,
            obligation.CheckedAt is { } at ? new(head.CheckedBy!, clock.Local(at), obligation.CheckNote) : null)
        {
            Return = returned is null ? null : new(returned.Person, returned.At),
        };
    }

    /// <summary>What was decided before an act changed its row is explained by the row it was decided under.</summary>
    private static Head AsDecided(Head head, ObligationAmendments amendments) =>
        !head.Obligation.IsOpen && amendments.DecidedUnder is { } origin
            ? head with
            {
                Measure = origin.Measure,
                Basis = origin.Basis,
            }
            : head;

    private static EvidenceView AsNow(EvidenceView evidence, Head head, ObligationAmendments amendments) =>
        evidence with { Deliverable = amendments.DeliverableNow(evidence.Deliverable, evidence.AddedAt, head.Measure) };

    private static (List<EvidenceRow> Removed, List<EvidenceRow> Present) Split(IReadOnlyList<EvidenceRow> rows)
    {
        var removed = rows.ToLookup(row => row.RemovedById is not null);
        return ([.. removed[true]], [.. removed[false]]);
    }

    private RemovedEvidence RemovedOf(EvidenceRow row, RequestClock clock)
    {
        var day = clock.DayOf(row.RemovedAt!.Value);
        return new(row.View.Id, row.View.FileName, day, day.AddDays(settings.Value.Undo.KeepRemovedDays));
    }

    private static DueView DueOf(Obligation obligation, Measure measure)
    {
        var asPrinted = obligation.DateBasis is null ? obligation.Occurrence : obligation.Occurrence with { Due = null, Practical = null };
        return new(obligation.Due, obligation.Practical, obligation.Provisional, measure.Deadline.Text,
            DueExplanation.Of(asPrinted, measure.Deadline), obligation.DateBasis, obligation.Period);
    }

    private async Task<IReadOnlyList<DeliverableView>> DeliverablesAsync(Head head, CancellationToken ct)
    {
        var deliverables = head.Measure.Measure.Deliverables;
        var calendar = deliverables.Any(d => d.Deadline is not null)
            ? WorkingCalendar.Russian.With(await db.DayOverrides.Select(d => new CalendarDay(d.Day, d.IsWorking)).ToListAsync(ct))
            : WorkingCalendar.Russian;
        return [.. deliverables.Select((d, i) => new DeliverableView(i, d.Text, d.Deadline?.Text, Due(d), DocumentNumbers.Needs(d.Kind)))];

        DateOnly? Due(Deliverable d) => d.Deadline is null
            ? null : DeliverableDue.Within(head.Obligation.Occurrence, d.Deadline, head.Owner, head.Term, calendar);
    }

    private async Task<IReadOnlyList<SeriesMark>> SeriesAsync(Obligation obligation, DateOnly today, CancellationToken ct)
    {
        var (measure, centre) = (obligation.MeasureId, obligation.CentreId);
        var rows = await db.Obligations.AsNoTracking()
            .Where(o => o.MeasureId == measure && o.CentreId == centre)
            .OrderBy(o => o.Due).ThenBy(o => o.Id)
            .Select(o => new { o.Id, o.State, o.Due, o.LateAfter, o.PeriodFirst, o.PeriodLast, o.PeriodKind })
            .ToListAsync(ct);
        return [.. rows.Select(o => new SeriesMark(o.Id, Period.Of(o.PeriodFirst, o.PeriodLast, o.PeriodKind), o.Due,
            Standings.Of(o.State, o.LateAfter, today), o.Id == obligation.Id))];
    }

    private async Task<IReadOnlyList<HistoryLine>> HistoryAsync(ObligationId id, RequestClock clock, CancellationToken ct)
    {
        var rows = await (
            from j in db.Journal
            where j.SubjectId == id.Subject
            from p in db.Users.Where(p => p.Id == j.PersonId).DefaultIfEmpty()
            from absent in db.Users.Where(p => p.Id == j.ForPersonId).DefaultIfEmpty()
            orderby j.At descending, j.Id descending
            select new HistoryLine(j.At, j.Kind, p.FullName, j.From, j.To, j.Reason, absent.FullName)).ToListAsync(ct);
        return [.. rows.Select(r => r with { At = clock.Local(r.At) })];
    }

    private sealed class BirthRow
    {
        public ActId ActId { get; init; }
        public ActType? Type { get; init; }
        public string? Number { get; init; }
        public DateOnly? Date { get; init; }
        public DateTimeOffset InForceAt { get; init; }
        public string? Person { get; init; }
    }

    private sealed record Head(
        Obligation Obligation, Planning.Editions.EditionMeasure Measure, string PlanTitle, int? FirstYear, int? LastYear,
        RowBasis Basis,
        string? Centre, int? Cohort, DateOnly? OpenedOn, string? Municipality, string Region, string? Programme,
        bool HasRoutes, bool IsAmended, string? Author, string? SubmittedBy, string? CheckedBy,
        bool Reviewed, BirthRow? Birth)
    {
        public PlanTerm Term => PlanTerm.Of(PlanTitle,
            (FirstYear, LastYear) is ({ } first, { } last) ? new YearSpan(first, last) : null, Measure.WordedOn ?? Basis.Edition.Date);

        public Owner Owner => Obligation.CentreId is null ? Owner.Region : new(Cohort, OpenedOn);
    }
}
