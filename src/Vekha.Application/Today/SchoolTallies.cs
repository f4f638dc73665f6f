using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Today;

/// <summary>How the schools of a municipality do, as one statement: what is open alone is counted.</summary>
internal static class SchoolTallies
{
    private static readonly string OfOfficer = StepTurns.Of(Role.MunicipalOfficer);

    public static IQueryable<SchoolCounts> Of(VekhaDb db, Viewer viewer, DateOnly today)
    {
        var soon = today.AddDays(Standings.SoonDays);
        var open = db.Obligations.Open();
        return
            from c in db.Centres.VisibleTo(viewer, Right.CheckEvidence)
            from t in open.Where(o => o.CentreId == c.Id).GroupBy(_ => 1).Select(g => new
            {
                Overdue = g.Count(o => o.State != ObligationState.Submitted && o.LateAfter < today),
                Owed = g.Count(o => o.State != ObligationState.Submitted && o.LateAfter <= soon),
                ToCheck = g.Count(o => o.State == ObligationState.Submitted && !o.InRoute && o.CheckedById == null
                    && o.SubmittedById != viewer.PersonId),
                InTurn = g.Count(o => o.InRoute
                    && (o.Turn == OfOfficer || o.Turn == "organisation:" + o.MunicipalityId!.Value.Value.ToString())),
                Returned = g.Count(o => o.State == ObligationState.Returned),
                ReturnedSince = g.Min(o => o.State == ObligationState.Returned ? o.SideSince : null),
            })
            select new SchoolCounts
            {
                Id = c.Id,
                Name = c.Name,
                Overdue = t.Overdue,
                Owed = t.Owed,
                ToCheck = t.ToCheck,
                InTurn = t.InTurn,
                Returned = t.Returned,
                ReturnedSince = t.ReturnedSince,
                LastDocumentAt = (
                    from o in db.Obligations
                    where o.CentreId == c.Id
                    join e in db.Evidence on o.Id.Subject equals e.SubjectId
                    select (DateTimeOffset?)e.AddedAt).Max(),
            };
    }
}

/// <summary>What the municipality has to know of a school, each centre for itself.</summary>
public sealed class SchoolCounts
{
    public required CentreId Id { get; init; }
    public required string Name { get; init; }
    public int Overdue { get; init; }
    /// <summary>Due within a fortnight or overdue, and not submitted.</summary>
    public int Owed { get; init; }
    /// <summary>Submissions that the municipality has not checked.</summary>
    public int ToCheck { get; init; }
    /// <summary>Steps of routes that wait for the municipality.</summary>
    public int InTurn { get; init; }
    public int Returned { get; init; }
    /// <summary>The day of the earliest return that waits.</summary>
    public DateOnly? ReturnedSince { get; init; }
    /// <summary>null where no document was ever added.</summary>
    public DateTimeOffset? LastDocumentAt { get; init; }

    public int Sent => ToCheck + InTurn;

    /// <summary>It owes something, and has added no document for so long.</summary>
    public bool IsSilent(RequestClock clock, int afterDays) =>
        Owed > 0 && (LastDocumentAt is not { } at || clock.DayOf(at) <= clock.Today.AddDays(-afterDays));

    /// <summary>What calls for attention on top; schools that call for none are left out.</summary>
    public static IReadOnlyList<SchoolCounts> InOrder(IEnumerable<SchoolCounts> schools) =>
    [
        .. schools.Where(s => s.Owed + s.Sent + s.Returned > 0).OrderByDescending(s => s.Overdue).ThenByDescending(s => s.Sent)
            .ThenByDescending(s => s.Returned).ThenBy(s => s.Name, NameOrder.Russian),
    ];
}
