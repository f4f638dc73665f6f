using Vekha.Data;
using Vekha.Planning.Editions;

namespace Vekha.Application.Obligations;

/// <summary>The acts a row of an edition stands on.</summary>
internal sealed class RowBasis
{
    public required MeasureId MeasureId { get; init; }

    /// <summary>The act that approved the plan.</summary>
    public required CitedAct Approving { get; init; }

    public required string ApprovingTitle { get; init; }

    /// <summary>The act that gave the row its words; the approving one where none has changed it.</summary>
    public required CitedAct Worded { get; init; }

    /// <summary>The act that prints, or takes over, the whole edition.</summary>
    public required CitedAct Edition { get; init; }

    public static IQueryable<RowBasis> Of(VekhaDb db) =>
        from m in db.Measures
        join e in db.Editions on m.EditionId equals e.Id
        join a in db.Acts on e.ActId equals a.Id
        join f in db.Editions on e.PlanId equals f.Id
        join approving in db.Acts on f.ActId equals approving.Id
        join w in db.Editions on m.WordedById ?? m.EditionId equals w.Id
        join worded in db.Acts on w.ActId equals worded.Id
        select new RowBasis
        {
            MeasureId = m.Id,
            Approving = new(approving.Id, approving.Type, approving.Number, approving.Date),
            ApprovingTitle = approving.Title,
            Worded = new(worded.Id, worded.Type, worded.Number, worded.Date),
            Edition = new(a.Id, a.Type, a.Number, a.Date),
        };
}
