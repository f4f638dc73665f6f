using Vekha.Data;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

internal static class PendingNarrowing
{
    /// <summary>The obligations of which something is shown.</summary>
    public static IQueryable<Obligation> Narrow(this PendingFilter filter, IQueryable<Obligation> obligations, VekhaDb db)
    {
        if (filter.Measure is { } measure) obligations = obligations.Where(o => o.MeasureId == measure);
        if (filter.Municipality is { } municipality) obligations = obligations.Where(o => o.MunicipalityId == municipality);
        if (filter.Programme is { } programme)
            obligations = obligations.Where(o => db.Editions.Any(e => e.Id == o.EditionId && e.ProgrammeCode == programme));
        return obligations;
    }
}
