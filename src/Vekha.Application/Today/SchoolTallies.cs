using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Today;

/// <summary>How the schools of a municipality do, as one statement: what is open alone is counted.</summary>
internal static class SchoolTallies
{
    private static readonly string OfOfficer = StepTurns.Of(Role.MunicipalOfficer);

    /// <param name="again">After how many days one may remind again.</param>
    public static IQueryable<CentreCounts> Of(VekhaDb db, Viewer viewer, RequestClock clock, int again)
    {
        var today = clock.Today;
        var soon = today.AddDays(Standings.SoonDays);
        var open = db.Obligations.Open();
        // The last to return it is of the municipality; what others returned is no affair of its.
        var returned = db.Obligations.Where(o => o.State == ObligationState.Returned && db.Journal
            .Where(j => j.SubjectId == o.Id.Subject && Returns.Kinds.Contains(j.Kind)).OrderByDescending(j => j.At).Take(1)
            .Any(j => db.RoleAssignments.Any(r => r.Role == Role.MunicipalOfficer && o.Path.StartsWith(r.Path)
                && (r.PersonId == j.PersonId || r.PersonId == j.ForPersonId))));
        var (reminded, lately) = (JournalKind.ObligationReminded.Name, clock.StartOf(today.AddDays(1 - again)));
        var reminders = open.Where(o => o.State != ObligationState.Submitted && o.LateAfter < today).Select(o => new
        {
            o.CentreId,
            At = db.Journal.Where(j => j.SubjectId == o.Id.Subject && j.Kind == reminded && j.At >= lately).Max(j => (DateTimeOffset?)j.At),
        }).Where(r => r.At != null);
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
            })
            from r in returned.Where(o => o.CentreId == c.Id).GroupBy(_ => 1)
                .Select(g => new { Count = g.Count(), Since = g.Min(o => o.SideSince) }).DefaultIfEmpty()
            from k in reminders.Where(k => k.CentreId == c.Id).GroupBy(_ => 1)
                .Select(g => new { Count = g.Count(), At = g.Max(k => k.At) }).DefaultIfEmpty()
            join school in db.Organisations on c.HostId equals school.Id
            select new CentreCounts
            {
                SchoolId = school.Id,
                School = school.ShortName ?? school.Name,
                Id = c.Id,
                Name = c.Name,
                Overdue = t.Overdue,
                Reminded = (int?)k.Count ?? 0,
                RemindedAt = k.At,
                Owed = t.Owed,
                ToCheck = t.ToCheck,
                InTurn = t.InTurn,
                Returned = (int?)r.Count ?? 0,
                ReturnedSince = r.Since,
                LastDocumentAt = (
                    from o in db.Obligations
                    where o.CentreId == c.Id
                    join e in db.Evidence on o.Id.Subject equals e.SubjectId
                    select (DateTimeOffset?)e.AddedAt).Max(),
            };
    }
}
