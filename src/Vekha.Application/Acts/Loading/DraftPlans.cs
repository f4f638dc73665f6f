using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Documents;
using Vekha.Planning;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts.Loading;

/// <summary>Keeps the plans of an act.</summary>
internal static class DraftPlans
{
    /// <summary>Adds each plan of the reading as a draft with its measures. A programme that nobody has added yet is left open.</summary>
    public static async Task<IReadOnlyList<Edition>> AddDraftsAsync(
        this VekhaDb db, LoadedAct act, Reading reading, DateTimeOffset now, CancellationToken ct)
    {
        var editions = new List<Edition>();
        var known = await db.Programmes.Select(p => p.Code).ToListAsync(ct);
        foreach (var (index, read) in reading.Plans.Index())
        {
            var plan = known.Contains(read.Programme ?? "") ? read : read with { Programme = null };
            var edition = Edition.Draft(EditionId.New(now), act, index + 1, plan, reading.Layouts.ElementAtOrDefault(index));
            editions.Add(edition);
            db.Editions.Add(edition);
            db.Measures.AddRange(plan.Measures.Select((measure, i) => EditionMeasure.Create(
                MeasureId.New(now), edition, i + 1, measure, OwnerSuggestion.For(measure), reading.MeasurePlaces[index][i])));
        }
        return editions;
    }
}
