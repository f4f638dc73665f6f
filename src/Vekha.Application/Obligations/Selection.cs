using Vekha.Data;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>Which obligations of a list are meant.</summary>
/// <param name="Ids">null for all that the filter leaves, on whatever page.</param>
public sealed record Selection(ListFilter Filter, IReadOnlyList<ObligationId>? Ids)
{
    internal IQueryable<Obligation> Narrow(IQueryable<Obligation> obligations, VekhaDb db, DateOnly today)
    {
        if (Ids?.ToArray() is not { } ids) return Filter.Narrow(obligations, db, today);
        return obligations.Where(o => ids.Contains(o.Id));
    }
}
