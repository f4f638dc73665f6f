using Vekha.Data;
using Vekha.Data.Obligations;
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
    public required Situation Situation { get; init; }
    public required EditionMeasure Measure { get; init; }
    /// <summary>null where the region owes it.</summary>
    public required Centre? Centre { get; init; }
    public required Organisation? Municipality { get; init; }
    public required string? Programme { get; init; }
    /// <summary>The head of the school, by name the first of several.</summary>
    public required string? Head { get; init; }

    public static IQueryable<ListedObligation> Of(VekhaDb db, IQueryable<Obligation> obligations) =>
        from x in obligations.Situated(db)
        let o = x.Obligation
        join m in db.Measures on o.MeasureId equals m.Id
        join owner in db.Centres on o.CentreId equals owner.Id into owners
        from c in owners.DefaultIfEmpty()
        join above in db.Organisations on o.MunicipalityId equals above.Id into municipalities
        from municipality in municipalities.DefaultIfEmpty()
        select new ListedObligation
        {
            Obligation = o,
            Situation = x.Situation,
            Measure = m,
            Centre = c,
            Municipality = municipality,
            Programme = db.Editions.Where(e => e.Id == o.EditionId)
                .SelectMany(e => db.Programmes.Where(p => p.Code == e.ProgrammeCode)).Select(p => p.Name).FirstOrDefault(),
            Head = (
                from role in db.RoleAssignments
                where role.Role == Role.CentreHead && role.OrganisationId == c.HostId
                join person in db.Users on role.PersonId equals person.Id
                where !person.Dismissed
                select person.FullName).Min(),
        };

    public static IQueryable<ListRow> Rows(IQueryable<ListedObligation> listed) =>
        from x in listed
        let o = x.Obligation
        select new ListRow(
            o.Id, x.Measure.Number, x.Measure.Name, o.CentreId, x.Centre!.Name, x.Centre.Cohort,
            x.Municipality!.ShortName ?? x.Municipality.Name, o.State, o.Due, o.Practical, o.Provisional,
            x.Situation, o.ClosedOn)
        {
            Programme = x.Programme,
            Head = x.Head,
        };
}
