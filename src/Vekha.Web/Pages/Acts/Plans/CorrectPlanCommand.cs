using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Acts;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Web.Pages.Acts.Plans;

public sealed class CorrectPlanCommand(VekhaDb db, RequestClock clock)
{
    /// <summary>The plan as it stands and the programmes to choose from; null where the person may not correct it.</summary>
    public async Task<View?> FindAsync(Guid actId, int ordinal, Viewer viewer, CancellationToken ct)
    {
        var edition = await db.Editions.AsNoTracking()
            .SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal && db.EditableBy(viewer, actId).Any(), ct);
        if (edition is null) return null;
        var actTitle = await db.Acts.Where(a => a.Id == actId).Select(a => a.Title).SingleAsync(ct);
        return new(edition, actTitle, await db.Programmes.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct));
    }

    public async Task<Refusal?> RunAsync(Edition seen, CorrectPlanForm form, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var edition = await db.LockedEditionAsync(seen.Id, ct);
        db.Entry(edition).Property(e => e.Version).OriginalValue = form.Version;
        var before = Words(edition);
        if (edition.Correct(Typed.Line(form.Title)!, Typed.Text(form.Programme), form.Years) is { } refusal) return refusal;
        db.Journal.Note(clock.Now, JournalKind.EditionCorrected, viewer.PersonId, edition.Id, edition.Path, before, Words(edition));
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return null;
    }

    private static string Words(Edition edition) => $"{edition.Title}; {edition.ProgrammeCode}; {edition.FirstYear}–{edition.LastYear}";

    public sealed record View(Edition Edition, string ActTitle, IReadOnlyList<Programme> Programmes);
}
