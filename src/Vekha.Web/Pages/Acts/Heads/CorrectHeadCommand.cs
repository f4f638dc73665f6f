using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Acts;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Web.Pages.Acts.Heads;

public sealed class CorrectHeadCommand(VekhaDb db, RequestClock clock)
{
    /// <summary>The act as it stands, for the form; null where the person may not correct it.</summary>
    public async Task<View?> FindAsync(Guid actId, Viewer viewer, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).AsNoTracking().SingleOrDefaultAsync(ct);
        if (act is null) return null;
        var firstRow = await db.Measures.Where(m => db.Editions.Any(e => e.Id == m.EditionId && e.ActId == actId)).MinAsync(m => m.FirstLine, ct);
        return new(act, !await InForceAsync(actId, ct), firstRow);
    }

    public async Task<Refusal?> RunAsync(Guid actId, HeadForm form, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // The dates of the plans depend on the date of the act: nobody may put one in force meanwhile.
        await db.Editions.FromSql($"select *, xmin from editions where act_id = {actId} for update").LoadAsync(ct);
        var act = await db.EditableBy(viewer, actId).SingleOrDefaultAsync(ct);
        if (act is null) return Refusal.NotAllowed;
        if (await InForceAsync(actId, ct)) return Refusal.AlreadyInForce;
        db.Entry(act).Property(a => a.Version).OriginalValue = form.Version;
        var before = HeadWords.Of(act.Head);
        act.Correct(form.Read());
        var after = HeadWords.Of(act.Head);
        db.Journal.Note(clock.Now, JournalKind.ActCorrected, viewer.PersonId, act.Id, act.Path,
            HeadWords.Only(before, after), HeadWords.Only(after, before));
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return null;
    }

    private Task<bool> InForceAsync(Guid actId, CancellationToken ct) =>
        db.Editions.AnyAsync(e => e.ActId == actId && e.State != EditionState.Draft, ct);

    /// <param name="FirstRow">The printed line on which the first plan begins.</param>
    public sealed record View(LoadedAct Act, bool IsDraft, int? FirstRow)
    {
        private const int Most = 150;

        /// <summary>The printed lines in front of the first plan, each with its number.</summary>
        public IEnumerable<(int Number, string Text)> Lines => Formats.PrintedText.Lines(Act.Text).Index()
            .Take(Math.Min(Most, (FirstRow ?? Most) - 1)).Where(line => line.Item.Count > 0).Select(line => (line.Index + 1, string.Join(" │ ", line.Item)));
    }
}
