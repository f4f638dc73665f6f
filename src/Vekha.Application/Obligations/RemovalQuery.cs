using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>A document that is to be taken out of what is to be submitted, or that was and is to be put back: one statement.</summary>
public sealed class RemovalQuery(VekhaDb db, IOptions<Settings> settings)
{
    /// <returns>null where there is none, and where it was taken out and the viewer may not put it back.</returns>
    public async Task<RemovalView?> RunAsync(EvidenceId id, Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        var row = await (
            from e in db.Evidence.IgnoreQueryFilters().AsNoTracking()
            where e.Id == id
            join o in db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan) on ObligationId.Of(e.SubjectId) equals o.Id
            join f in db.Files on e.FileId equals f.Id
            join m in db.Measures on o.MeasureId equals m.Id
            select new { Evidence = e, Obligation = o, File = f.Name, m.Number, m.Name }).SingleOrDefaultAsync(ct);
        if (row is not { Evidence: var document, Obligation: var obligation }) return null;
        var whyNot = document.RemovedById is { } remover
            ? obligation.WhyNotRestore(remover, viewer)
            : obligation.WhyNotRemove(document.Round, document.AddedById, viewer);
        if (document.RemovedAt is not null && whyNot == Refusal.NotAllowed) return null;
        return new(
            id, obligation.Id, MeasureLabel.Of(row.Number, row.Name), row.File,
            document.RemovedAt is { } removed ? clock.DayOf(removed).AddDays(settings.Value.Undo.KeepRemovedDays) : null, whyNot);
    }
}

/// <param name="KeptUntil">The last day on which it can be put back; null where it was not taken out.</param>
/// <param name="WhyNot">Why the viewer may neither take it out nor put it back; null where they may.</param>
public sealed record RemovalView(
    EvidenceId Id, ObligationId ObligationId, string Measure, string FileName, DateOnly? KeptUntil, Refusal? WhyNot)
{
    public bool IsRemoved => KeptUntil is not null;
}
