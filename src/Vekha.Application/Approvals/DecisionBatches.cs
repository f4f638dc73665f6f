using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals;

/// <summary>Keeps what is decided, so that it can be taken back for some minutes.</summary>
internal static class DecisionBatches
{
    /// <summary>Whether what this request decided was taken back since: sent once more, it decides nothing.</summary>
    /// <returns>null where it has decided nothing yet.</returns>
    public static Task<bool?> IsUndoneAsync(this VekhaDb db, Guid key, CancellationToken ct)
    {
        var id = new DecisionBatchId(key);
        return db.DecisionBatches.Where(b => b.Id == id).Select(b => (bool?)(b.UndoneAt != null)).SingleOrDefaultAsync(ct);
    }

    /// <summary>What people are told of it.</summary>
    public static IQueryable<Notice> Notices(this DecisionBatch batch, VekhaDb db)
    {
        var (by, at, subjects) = (batch.PersonId, batch.At, batch.Decided.Select(d => d.Id.Subject).ToArray());
        return db.Notices.Where(n => n.ById == by && n.At == at && n.Kind != NoticeKind.Undone && subjects.Contains(n.SubjectId));
    }

    /// <param name="key">Of the request that decided.</param>
    public static void AddBatch(
        this VekhaDb db, Guid key, DecisionKind kind, PersonId personId, DateTimeOffset now, IReadOnlyList<DecidedObligation> decided) =>
        db.DecisionBatches.Add(DecisionBatch.Of(RequestKey.Of(new DecisionBatchId(key), now), kind, personId, now, decided));
}
