using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Acts;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>Says which former measures a measure of a draft continues, where the comparison sees it otherwise.</summary>
public sealed class PairCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Refusal?> RunAsync(Guid actId, PairForm form, Viewer viewer, CancellationToken ct)
    {
        if (!await db.EditableBy(viewer, actId).AnyAsync(ct)) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var row = await db.Measures.SingleOrDefaultAsync(m => m.Id == form.Measure && db.Editions.Any(e => e.Id == m.EditionId && e.ActId == actId), ct);
        if (row is null) return Refusal.ChangedMeanwhile;
        var edition = await db.LockedEditionAsync(row.EditionId, ct);
        db.Entry(row).Property(m => m.Version).OriginalValue = form.Version;
        Guid[] wanted = [.. new[] { form.Before, form.Second }.OfType<Guid>().Distinct()];
        var former = await db.Measures.Where(m => m.EditionId == edition.FormerId && wanted.Contains(m.Id)).Select(m => new { m.Id, m.Number, m.Name }).ToListAsync(ct);
        if (former.Count != wanted.Length) return Refusal.ChangedMeanwhile;
        if (row.Pair(edition.State, form.How == PairForm.Found ? null : wanted) is { } refusal) return refusal;
        db.Journal.Note(clock.Now, JournalKind.MeasurePaired, viewer.PersonId, row.Id, edition.Path,
            to: form.How == PairForm.Found ? null
                : string.Join("; ", former.Select(m => MeasureWords.ShortLabel(m.Number, m.Name))) is { Length: > 0 } words ? words
                : AmendingTexts.KindNew);
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return null;
    }
}

public sealed class PairForm
{
    /// <summary>Leave it to the comparison.</summary>
    public const string Found = "found";

    public Guid Measure { get; set; }
    public uint Version { get; set; }
    /// <summary>«found», or anything else for what is chosen.</summary>
    public string? How { get; set; }
    /// <summary>None for a new measure.</summary>
    public Guid? Before { get; set; }
    /// <summary>Of two that were merged.</summary>
    public Guid? Second { get; set; }
}
