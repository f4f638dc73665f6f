using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Obligations;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Obligations;

/// <summary>Which obligations are listed; the address holds it.</summary>
/// <param name="Standing">null together with <paramref name="Closed"/> false means all that are still open.</param>
/// <param name="Closed">Also what is done, not applicable or withdrawn.</param>
/// <param name="Side">Whose move it is.</param>
/// <param name="Search">A part of the name of the measure or of the centre.</param>
/// <param name="Programme">The code of a programme.</param>
/// <param name="OfRegion">What the region itself and its own hosts owe.</param>
public sealed record ListFilter(
    CentreId? Centre, OrganisationId? Municipality, EditionId? Edition, MeasureId? Measure, int? Cohort, Standing? Standing, bool Closed,
    DateOnly? From, DateOnly? To, string? Search, Side? Side = null, string? Programme = null, bool OfRegion = false)
{
    public const string All = "All";

    public string? StandingValue => Closed ? All : Standing?.ToString();

    public bool IsNarrowed => this != new ListFilter(null, null, null, null, null, null, false, null, null, null);

    public IQueryable<Obligation> Narrow(IQueryable<Obligation> obligations, VekhaDb db, DateOnly today)
    {
        if (Centre is { } centre) obligations = obligations.Where(o => o.CentreId == centre);
        if (Municipality is { } municipality) obligations = obligations.Where(o => o.MunicipalityId == municipality);
        if (OfRegion) obligations = obligations.Where(o => o.MunicipalityId == null);
        if (Programme is { } programme)
            obligations = obligations.Where(o => db.Editions.Any(e => e.Id == o.EditionId && e.ProgrammeCode == programme));
        if (Edition is { } edition) obligations = obligations.Where(o => o.EditionId == edition);
        if (Measure is { } measure) obligations = obligations.Where(o => o.MeasureId == measure);
        if (Cohort is { } cohort) obligations = obligations.Where(o => db.Centres.Any(c => c.Id == o.CentreId && c.Cohort == cohort));
        if (From is { } from) obligations = obligations.Where(o => o.Due >= from);
        if (To is { } to) obligations = obligations.Where(o => o.Due <= to);
        if (Search is { } search) obligations = Named(obligations, db, SearchPattern.Of(search));
        if (Side is { } side) obligations = obligations.OnSide(db, side);
        return OfStanding(obligations, today);
    }

    // What was returned is returned also when it is late.
    private IQueryable<Obligation> OfStanding(IQueryable<Obligation> obligations, DateOnly today) => Standing switch
    {
        Planning.Obligations.Standing.Returned => obligations.Where(o => o.State == ObligationState.Returned),
        { } standing => obligations.Standing(standing, today),
        null => Closed ? obligations : obligations.Open(),
    };

    private static IQueryable<Obligation> Named(IQueryable<Obligation> obligations, VekhaDb db, string pattern) => obligations.Where(o =>
        db.Measures.Any(m => m.Id == o.MeasureId && EF.Functions.ILike(m.Name, pattern, SearchPattern.Escape))
        || db.Centres.Any(c => c.Id == o.CentreId && EF.Functions.ILike(c.Name, pattern, SearchPattern.Escape)));
}
