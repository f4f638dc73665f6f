using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Obligations;

/// <summary>An obligation with all that a row of a list shows, before it is a row: lists are sorted by any of it.</summary>
internal sealed class ListedObligation
{
    public required Obligation Obligation { get; init; }
    public required EditionMeasure Measure { get; init; }
    /// <summary>null where the region owes it.</summary>
    public required Centre? Centre { get; init; }
    public required Organisation? Municipality { get; init; }

    public static IQueryable<ListedObligation> Of(VekhaDb db, IQueryable<Obligation> obligations) =>
        from o in obligations
        join m in db.Measures on o.MeasureId equals m.Id
        join owner in db.Centres on o.CentreId equals owner.Id into owners
        from c in owners.DefaultIfEmpty()
        join above in db.Organisations on o.MunicipalityId equals above.Id into municipalities
        from municipality in municipalities.DefaultIfEmpty()
        select new ListedObligation { Obligation = o, Measure = m, Centre = c, Municipality = municipality };

    public static IQueryable<ListRow> Rows(VekhaDb db, IQueryable<ListedObligation> listed) =>
        from x in listed
        let o = x.Obligation
        select new ListRow(
            o.Id, x.Measure.Number, x.Measure.Name, o.CentreId, x.Centre!.Name, x.Centre.Cohort,
            x.Municipality!.ShortName ?? x.Municipality.Name, o.State, o.Due, o.Practical, o.Provisional,
            new Situation(
                o.State, o.Due, o.LateAfter, o.SubmittedOn, o.Turn, o.TurnUntil, o.SideSince, o.RegionId, o.MunicipalityId)
            {
                Reviewed = o.State != ObligationState.Submitted || db.RoleAssignments.Any(r =>
                    r.Role == Role.Reviewer && o.Path.StartsWith(r.Path) && !db.Users.Any(p => p.Id == r.PersonId && p.Dismissed)),
            },
            o.ClosedOn)
        {
            Programme = db.Editions.Where(e => e.Id == o.EditionId)
                .SelectMany(e => db.Programmes.Where(p => p.Code == e.ProgrammeCode)).Select(p => p.Name).FirstOrDefault(),
            Head = (
                from role in db.RoleAssignments
                where role.Role == Role.CentreHead && role.OrganisationId == x.Centre.HostId
                join person in db.Users on role.PersonId equals person.Id
                where !person.Dismissed
                select person.FullName).Min(),
        };
}
