using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations.Selected;

/// <summary>Who gave the documents of the submissions under way: of many obligations in one statement.</summary>
internal sealed class SelectedEvidence(VekhaDb db)
{
    public async Task<IReadOnlyDictionary<ObligationId, RoundEvidence>> OfAsync(
        IReadOnlyCollection<Obligation> obligations, CancellationToken ct)
    {
        var subjects = obligations.Select(o => o.Id.Subject).ToArray();
        var given = (await db.Evidence.Where(e => subjects.Contains(e.SubjectId))
            .Select(e => new { e.SubjectId, e.Round, e.AddedById }).ToListAsync(ct))
            .ToLookup(e => (e.SubjectId, e.Round), e => e.AddedById);
        return obligations.ToDictionary(o => o.Id, o => RoundEvidence.Of([.. given[(o.Id.Subject, o.Round)]]));
    }
}
