using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals;

/// <summary>Keeps what is decided, so that it can be taken back for some minutes.</summary>
internal static class DecisionBatches
{
    /// <summary>What people are told of it.</summary>
    public static IQueryable<Notice> Notices(this DecisionBatch batch, VekhaDb db)
    {
        var (by, subjects) = (batch.PersonId, batch.Decided.Select(d => d.Id.Subject).ToArray());
        var moments = batch.Decided.Select(d => d.At ?? batch.At).Append(batch.At).Distinct().ToArray();
        return db.Notices.Where(n =>
            n.ById == by && moments.Contains(n.At) && n.Kind != NoticeKind.Undone && subjects.Contains(n.SubjectId));
    }

    /// <param name="key">Of the request that decided.</param>
    public static void AddBatch(
        this VekhaDb db, Guid key, DecisionKind kind, PersonId personId, DateTimeOffset now, IReadOnlyList<DecidedObligation> decided) =>
        db.DecisionBatches.Add(DecisionBatch.Of(new(key), kind, personId, now, decided));
}
