using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Documents.Plans;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts;

/// <summary>Adds an empty row to a draft, for the person to fill in.</summary>
public sealed class AddMeasureCommand(VekhaDb db, RequestClock clock)
{
    public async Task<(string? Address, Refusal? Refusal)> RunAsync(Guid actId, AddMeasureForm? form, Viewer viewer, CancellationToken ct)
    {
        if (form is null || form.Key == Guid.Empty || !await db.EditableBy(viewer, actId).AnyAsync(ct)) return (null, Refusal.NotAllowed);
        var address = $"/acts/{actId}/measures/{form.Key}";
        if (!await db.Editions.AnyAsync(e => e.Id == form.Edition && e.ActId == actId, ct)) return (null, Refusal.ChangedMeanwhile);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var edition = await db.LockedEditionAsync(form.Edition, ct);
        if (await db.Measures.AnyAsync(m => m.Id == form.Key, ct)) return (address, null);
        if (edition.State != EditionState.Draft) return (null, Refusal.AlreadyInForce);

        var last = await db.Measures.Where(m => m.EditionId == edition.Id).MaxAsync(m => (int?)m.Ordinal, ct) ?? 0;
        var blank = new Measure(null, Texts.ActMeasure_New, [], [], new("", []), null);
        db.Measures.Add(EditionMeasure.Create(form.Key, edition, last + 1, blank, OwedBy.Region, null));
        db.Journal.Add(new(Guid.CreateVersion7(clock.Now), clock.Now, "measure.added", viewer.PersonId, form.Key, edition.Path));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return (address, null);
    }
}

public sealed class AddMeasureForm
{
    /// <summary>The id of the new row.</summary>
    public Guid Key { get; set; }
    public Guid Edition { get; set; }
}
