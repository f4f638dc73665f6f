using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Data.Journal;
using Vekha.Formats.Opening;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Web.Pages.Obligations;

/// <summary>Adds one document, of one file or several, to the submission under way.</summary>
public sealed class AddEvidenceCommand(VekhaDb db, FileStore store, RequestClock clock)
{
    public async Task<Refusal?> RunAsync(Guid id, ObligationForm form, IReadOnlyList<IncomingFile> files, Viewer viewer, CancellationToken ct)
    {
        var contents = await StoreAsync(files, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var obligation = await db.LockedObligationAsync(id, ct);
        if (await db.Journal.AnyAsync(j => j.Id == form.Key && j.SubjectId == id, ct)) return null;
        if (obligation.WhyNot(ObligationAction.AddEvidence, viewer, RoundEvidence.None) is { } why) return why;

        var before = obligation.State;
        if (obligation.Begin() is { } refusal) return refusal;
        foreach (var (file, content) in contents) Add(obligation, form, file, content, viewer.PersonId);
        db.Journal.Note(clock.Now, JournalKind.ObligationEvidenceAdded, viewer.PersonId, id, obligation.Path,
            before.ToString(), obligation.State.ToString(), string.Join(", ", files.Select(f => f.Name)),
            viewer.InPlaceOf(Right.AddEvidence, obligation.Path)?.Id, RequestKey.Of(form.Key, clock.Now));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    private async Task<List<(IncomingFile File, StoredContent Content)>> StoreAsync(IReadOnlyList<IncomingFile> files, CancellationToken ct)
    {
        var stored = new List<(IncomingFile, StoredContent)>();
        foreach (var file in files)
        {
            await using var content = file.Content.OpenReadStream();
            stored.Add((file, await store.AddAsync(content, ct)));
        }
        return stored;
    }

    private void Add(Obligation obligation, ObligationForm form, IncomingFile file, StoredContent content, Guid personId)
    {
        var stored = new StoredFile(
            Guid.CreateVersion7(clock.Now), content.Sha256, file.Name, file.Kind.ContentType(), content.Length, personId, clock.Now);
        db.Files.Add(stored);
        db.Evidence.Add(new(
            Guid.CreateVersion7(clock.Now), obligation.Id, stored.Id, form.Deliverable,
            form.WithoutNumber ? null : form.Number?.Trim(), form.WithoutNumber ? null : form.DocumentDay,
            string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim(), obligation.Round, personId, clock.Now));
    }
}
