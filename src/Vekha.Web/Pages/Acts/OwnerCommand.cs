using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Acts;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts;

/// <summary>Changes who owes a measure, by one click on the review screen.</summary>
public sealed class OwnerCommand(VekhaDb db, RequestClock clock)
{
    public async Task<(string? Address, Refusal? Refusal)> RunAsync(Guid actId, OwnerForm? form, Viewer viewer, CancellationToken ct)
    {
        if (form?.Read() is not { } change || !await db.EditableBy(viewer, actId).AnyAsync(ct)) return (null, Refusal.NotAllowed);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var measure = await db.Measures.SingleOrDefaultAsync(
            m => m.Id == change.MeasureId && db.Editions.Any(e => e.Id == m.EditionId && e.ActId == actId), ct);
        if (measure is null) return (null, Refusal.ChangedMeanwhile);
        var edition = await db.LockedEditionAsync(measure.EditionId, ct);
        var address = $"/acts/{actId}?measure={measure.Id}#measure-{measure.Id}";
        if (measure.Owner == change.Owner) return (address, null);

        db.Entry(measure).Property(m => m.Version).OriginalValue = change.Version;
        var before = measure.Owner;
        if (measure.Correct(edition.State, measure.Measure, change.Owner) is { } refusal) return (null, refusal);
        db.Journal.Note(clock.Now, JournalKind.MeasureOwnerChanged, viewer.PersonId, measure.Id, edition.Path,
            ActWords.Of(before), ActWords.Of(change.Owner));
        if (!await db.SavedAsync(ct)) return (null, Refusal.ChangedMeanwhile);
        await transaction.CommitAsync(ct);
        return (address, null);
    }
}

/// <summary>«measure:version:owner», the value of the button.</summary>
public sealed class OwnerForm
{
    public string? Change { get; set; }

    public (Guid MeasureId, uint Version, OwedBy Owner)? Read() =>
        Change?.Split(':') is [var measure, var version, var owner] && Guid.TryParse(measure, out var id) && uint.TryParse(version, out var seen)
            && Enum.TryParse<OwedBy>(owner, out var owedBy)
            ? (id, seen, owedBy) : null;
}
