using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Documents.Acts;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Heads;

public sealed class CorrectHeadCommand(VekhaDb db, RequestClock clock)
{
    /// <summary>The act as it stands, for the form; null where the person may not correct it.</summary>
    public async Task<(LoadedAct Act, bool IsDraft)?> FindAsync(Guid actId, Viewer viewer, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).AsNoTracking().SingleOrDefaultAsync(ct);
        return act is null ? null : (act, !await InForceAsync(actId, ct));
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
        var before = Words(act.Head);
        act.Correct(form.Over(act.Head));
        db.Journal.Add(new(Guid.CreateVersion7(clock.Now), clock.Now, "act.corrected", viewer.PersonId, act.Id, act.Path, before, Words(act.Head)));
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return null;
    }

    private Task<bool> InForceAsync(Guid actId, CancellationToken ct) =>
        db.Editions.AnyAsync(e => e.ActId == actId && e.State != EditionState.Draft, ct);

    private static string Words(Act? head) =>
        $"{ActTexts.Reference(head?.Number, head?.Date)}; {head?.Issuer}; {head?.Title}; {head?.Signatory?.Name}, {head?.Signatory?.Position}";
}
