using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Documents.Findings;
using Vekha.Documents.Acts;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Acts.InForce;

/// <summary>All that a person looks at before putting a plan in force.</summary>
public sealed class InForceQuery(VekhaDb db, PuttingInForce puttingInForce, InForceDoubting doubting)
{
    public async Task<View?> RunAsync(
        ActId actId, int ordinal, InForceChoice choice, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId)
            .Select(a => new { Row = new PreviewedAct(a.Title, a.RegionId, a.Findings), a.Head }).SingleOrDefaultAsync(ct);
        var edition = act is null ? null
            : await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal, ct);
        if (act is null || edition is null) return null;
        var programmes = await db.Programmes.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct);
        var code = edition.State == EditionState.Draft && programmes.Any(p => p.Code == choice.Programme)
            ? choice.Programme : edition.ProgrammeCode;
        var measures = await db.Measures.AsNoTracking().Where(m => m.EditionId == edition.Id).OrderBy(m => m.Ordinal).ToListAsync(ct);
        var (meant, offer) = await OfferAsync(edition, code, measures, [act.Head?.Issuer, act.Row.Title, edition.Title], choice, ct);
        var job = await db.Jobs.Where(j => j.ThingId == edition.Id.Value && (j.State == JobState.Queued || j.State == JobState.Running))
            .OrderBy(j => j.CreatedAt).Select(j => (Guid?)j.Id).FirstOrDefaultAsync(ct);
        var unread = measures.Count(m => m.Measure.Deadline.Rules.Count == 0);
        var arguments = new PutInForceArguments(edition.Id, code ?? "", offer.Added.Cohorts, offer.Added.Centres)
        {
            TakeOver = choice.TakeOver,
        };
        var view = new View(act.Row, EditionView.Of(edition), code, programmes, offer.Cohorts, offer.Chosen, offer.Centres, unread, job)
        {
            Doubts = await doubting.OfAsync(arguments, ct),
            MeantBy = meant,
            InForceFrom = EntryIntoForce.Of(act.Head),
            TakeOver = choice.TakeOver,
        };
        if (code is null) return view;
        var expected = await puttingInForce.PreviewAsync(arguments, today, ct);
        return view with
        {
            Preview = Preview.Of(expected, measures, offer, today),
            Seen = ExpectedSeal.Of(offer.Added, expected.Missing),
        };
    }

    /// <param name="head">Issuer and titles.</param>
    private async Task<(MeantBy, Offer)> OfferAsync(Edition edition, string? programme, IReadOnlyList<EditionMeasure> measures,
        IReadOnlyList<string?> head, InForceChoice choice, CancellationToken ct)
    {
        var centres = await db.Centres.AsNoTracking()
            .Where(c => c.RegionId == edition.RegionId && c.ProgrammeCode == programme).ToListAsync(ct);
        var places = await db.Organisations.AsNoTracking()
            .Where(o => o.Id == edition.RegionId || db.Centres.Any(c => c.HostId == o.Id && c.RegionId == edition.RegionId))
            .ToListAsync(ct);
        var hosts = places.FindAll(o => o.Id != edition.RegionId);
        var otherRegion = ForeignRegion.Of(head, measures, places.Single(o => o.Id == edition.RegionId), hosts);
        var meant = MeantCentres.Of(string.Join(' ', head), otherRegion, hosts, centres);
        return (meant.By, Offer.Of(edition, measures, centres, hosts, meant, choice));
    }

    /// <param name="Chosen">Of the cohorts it is not in force for yet.</param>
    /// <param name="Centres">Of the cohorts that are chosen or in force.</param>
    public sealed record View(
        PreviewedAct Act, EditionView Edition, string? Programme, IReadOnlyList<Programme> Programmes, IReadOnlyList<OfferedCohort> Cohorts,
        IReadOnlyList<int> Chosen, IReadOnlyList<OfferedCentre> Centres, int UnreadDeadlines, Guid? RunningJob)
    {
        /// <summary>null until a programme is chosen.</summary>
        public Preview? Preview { get; init; }

        /// <summary>What tells for which centres the act is.</summary>
        public MeantBy MeantBy { get; init; }

        /// <summary>There are centres to choose, and none of them is.</summary>
        public bool ChoosesNoCentre => Cohorts.Count > 0 && !Centres.Any(c => c.Chosen || c.Already);

        /// <summary>What a confirmation has to name: it changes with all that would be added.</summary>
        public long Seen { get; init; }

        /// <summary>What is to count as done before.</summary>
        public TakeOver? TakeOver { get; init; }

        /// <summary>The day that the act prints; null where it prints none.</summary>
        public DateOnly? InForceFrom { get; init; }

        /// <summary>What speaks against putting it in force so.</summary>
        public InForceDoubts Doubts { get; init; } = InForceDoubts.None;

        public int Errors => Act.Findings.Count(f => f.Severity == Severity.Error);

        public IEnumerable<CentreId> ChosenCentres => Centres.Where(c => c.Chosen).Select(c => c.Id);
    }

    public sealed record PreviewedAct(string Title, OrganisationId RegionId, IReadOnlyList<Finding> Findings);

    /// <param name="Already">The plan is in force for it.</param>
    public sealed record OfferedCohort(int Cohort, int Centres, bool Already);

    /// <param name="Already">The plan is in force for it.</param>
    public sealed record OfferedCentre(CentreId Id, string Name, string Host, int Cohort, bool Already, bool Chosen);
}
