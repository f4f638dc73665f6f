using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Acts;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Editions;
using Vekha.Data.Files;
using Vekha.Data.Journal;
using Vekha.Documents;
using Vekha.Formats;
using Vekha.Formats.Opening;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts.Loading;

/// <summary>Takes in the file or the text of an act, reads it and keeps it with its plans as drafts.</summary>
public sealed class LoadActCommand(VekhaDb db, FileStore files, RequestClock clock)
{
    public async Task<Outcome> RunAsync(NewActForm form, Viewer viewer, CancellationToken ct)
    {
        if (await db.EditableBy(viewer, form.Key).AnyAsync(ct)) return new(form.Key);
        if (await RegionAsync(form, viewer, ct) is not { } region) return new(null, Region: ActTexts.New_RegionRequired);
        if (form.File is null && string.IsNullOrWhiteSpace(form.Text)) return new(null, File: ActTexts.New_NothingGiven);
        if (form.File is not { } file) return await LoadAsync(form, region, null, PrintedAct.Of(form.Text!), viewer, ct);

        if (file.Length > DocumentFile.MaxBytes) return new(null, File: Unreadable.TooLarge.Text());
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        return await LoadAsync(form, region, content, PrintedAct.Of(content.ToArray()), viewer, ct);
    }

    private async Task<Organisation?> RegionAsync(NewActForm form, Viewer viewer, CancellationToken ct)
    {
        var region = OrganisationId.Of(form.Region);
        var regions = await db.Organisations.VisibleTo(viewer, Right.EditActs)
            .Where(o => o.Kind == OrganisationKind.Region && (region == null || o.Id == region)).OrderBy(o => o.Id).Take(2).ToListAsync(ct);
        return regions is [var only] ? only : null;
    }

    private async Task<Outcome> LoadAsync(
        NewActForm form, Organisation region, MemoryStream? content, PrintedAct printed, Viewer viewer, CancellationToken ct)
    {
        if (printed.Reading is not { } reading)
            return content is null ? new(null, Text: printed.Problem) : new(null, File: printed.Problem, Kept: printed.Text);
        var file = content is null ? null : await StoreAsync(form.File!, content, viewer, ct);

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(form.Key, ct);
        if (await db.Acts.AnyAsync(a => a.Id == form.Key, ct)) return new(form.Key);
        if (file is not null) db.Files.Add(file);
        var act = LoadedAct.Load(form.Key, region, file?.Id, printed.Text!, reading, viewer.PersonId, clock.Now, printed.ScanWords);
        if (act.Title.Length == 0) act.Correct(act.Head, ActTexts.List_Untitled);
        db.Acts.Add(act);
        var editions = await AddPlansAsync(act, reading, ct);
        await MatchAsync(act, editions, viewer, ct);
        db.Journal.Note(clock.Now, JournalKind.ActLoaded, viewer.PersonId, act.Id, act.Path, to: act.Title);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new(act.Id);
    }

    private async Task<StoredFile> StoreAsync(IFormFile file, MemoryStream content, Viewer viewer, CancellationToken ct)
    {
        content.Position = 0;
        var stored = await files.AddAsync(content, ct);
        var name = PrintedText.OfLines(Path.GetFileName(file.FileName));
        return new(Guid.CreateVersion7(clock.Now), stored.Sha256, name[..Math.Min(name.Length, 300)], MediaType.Of(content.ToArray()), stored.Length, viewer.PersonId, clock.Now);
    }

    private async Task<IReadOnlyList<Edition>> AddPlansAsync(LoadedAct act, Reading reading, CancellationToken ct)
    {
        var editions = new List<Edition>();
        var known = await db.Programmes.Select(p => p.Code).ToListAsync(ct);
        foreach (var (index, read) in reading.Plans.Index())
        {
            var plan = known.Contains(read.Programme ?? "") ? read : read with { Programme = null };
            var edition = Edition.Draft(Guid.CreateVersion7(clock.Now), act, index + 1, plan);
            db.Editions.Add(edition);
            editions.Add(edition);
            db.Measures.AddRange(plan.Measures.Select((measure, i) => EditionMeasure.Create(
                Guid.CreateVersion7(clock.Now), edition, i + 1, measure, OwnerSuggestion.For(measure), reading.MeasurePlaces[index][i])));
        }
        return editions;
    }

    /// <summary>An amending act whose plan is clear goes to it by itself; anything else a person decides.</summary>
    private async Task MatchAsync(LoadedAct act, IReadOnlyList<Edition> editions, Viewer viewer, CancellationToken ct)
    {
        if (act.Head is not { Amends.Count: > 0 } head) return;
        var inForce = await db.PlansInForceAsync(act.RegionId, act.Id, ct);
        foreach (var edition in editions)
        {
            var match = AmendmentMatch.Of(new(head.Amends, head.Issuer, act.Date, edition.ProgrammeCode, edition.Title), inForce);
            if (match.Kind != MatchKind.One) continue;
            edition.Follow(await db.Editions.AsNoTracking().SingleAsync(e => e.Id == match.Plans[0].EditionId, ct));
            db.Journal.Note(clock.Now, JournalKind.EditionFollows, viewer.PersonId, edition.Id, edition.Path, to: match.Plans[0].Title);
        }
    }

    /// <summary>The act, or what is wrong with each field.</summary>
    /// <param name="Kept">The text of a file that is no act, for the person to look at and mend.</param>
    public sealed record Outcome(Guid? ActId, string? Region = null, string? File = null, string? Text = null, string? Kept = null);
}
