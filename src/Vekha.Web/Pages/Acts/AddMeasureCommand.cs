using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Acts;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Documents.Plans;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts;

/// <summary>Adds an empty row to a draft, for the person to fill in.</summary>
public sealed class AddMeasureCommand(VekhaDb db, RequestClock clock)
{
    public async Task<(string? Address, Refusal? Refusal)> RunAsync(Guid actId, AddMeasureForm? form, Viewer viewer, CancellationToken ct)
    {
        if (form?.Read() is not { } place || form.Key == Guid.Empty || !await db.EditableBy(viewer, actId).AnyAsync(ct)) return (null, Refusal.NotAllowed);
        var address = $"/acts/{actId}/measures/{form.Key}";
        if (!await db.Editions.AnyAsync(e => e.Id == place.Edition && e.ActId == actId, ct)) return (null, Refusal.ChangedMeanwhile);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var edition = await db.LockedEditionAsync(place.Edition, ct);
        if (await db.Measures.AnyAsync(m => m.Id == form.Key, ct)) return (address, null);
        if (edition.State != EditionState.Draft) return (null, Refusal.AlreadyInForce);
        if (await db.OrdinalAfterAsync(edition.Id, place.After, form.Key, ct) is not { } ordinal) return (null, Refusal.ChangedMeanwhile);

        var blank = new Measure(null, ActTexts.Measure_New, [], [], new("", []), null);
        db.Measures.Add(EditionMeasure.Create(form.Key, edition, ordinal, blank, OwedBy.Region, null));
        db.Journal.Note(clock.Now, JournalKind.MeasureAdded, viewer.PersonId, form.Key, edition.Path);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return (address, null);
    }
}

public sealed class AddMeasureForm
{
    /// <summary>The id of the new row.</summary>
    public Guid Key { get; set; }

    /// <summary>«edition:row», the value of the button: the row it follows, empty for the beginning of the plan.</summary>
    public string? After { get; set; }

    public (Guid Edition, Guid After)? Read() =>
        After?.Split(':') is [var edition, var row] && Guid.TryParse(edition, out var id)
            ? (id, Guid.TryParse(row, out var after) ? after : Guid.Empty) : null;
}
