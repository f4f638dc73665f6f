using Microsoft.EntityFrameworkCore;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Jobs;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Acts.InForce;

public sealed class JobQuery(VekhaDb db)
{
    public Task<Row?> RunAsync(ActId actId, int ordinal, Guid jobId, Viewer viewer, CancellationToken ct) => (
        from act in db.EditableBy(viewer, actId)
        from edition in db.Editions.Where(e => e.ActId == act.Id && e.Ordinal == ordinal)
        from job in db.Jobs.Where(j => j.Id == jobId && j.ThingId == edition.Id.Value)
        select new Row(act.Title, edition.Id, edition.FormerId, edition.Title, job.Kind, job.State, job.Percent, job.Result, job.Refusal)
        {
            TakenOver = db.Obligations.Count(o => o.EditionId == edition.Id && o.State == ObligationState.TakenOver),
        })
            .SingleOrDefaultAsync(ct);

    public sealed record Row(
        string ActTitle, EditionId EditionId, EditionId? FormerId, string PlanTitle, string Kind, JobState State, int Percent,
        int? Result, Refusal? Refusal)
    {
        /// <summary>How many obligations of the plan count as done before it came into force.</summary>
        public int TakenOver { get; init; }

        /// <summary>The edition in force once it is done.</summary>
        public EditionId InForce => Kind == ReverseJob.Kind ? FormerId ?? EditionId : EditionId;

        public bool IsUnderWay => State is JobState.Queued or JobState.Running;
    }
}
