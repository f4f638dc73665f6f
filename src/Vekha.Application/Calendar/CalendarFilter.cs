using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Calendar;

/// <summary>Which month of whose obligations is shown; the address holds it.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Person">Those in the scope of a person's roles.</param>
/// <param name="AsList">A list of days in place of the sheet of the month.</param>
public sealed record CalendarFilter(DateOnly Month, PersonId? Person, CentreId? Centre, OrganisationId? Municipality, string? Programme,
    bool AsList)
{
    public const string List = "list";

    public DateOnly LastDay => Month.AddMonths(1).AddDays(-1);

    /// <summary>The Monday with which the sheet of the month begins.</summary>
    public DateOnly FirstShown => Month.AddDays(-(((int)Month.DayOfWeek + 6) % 7));

    /// <summary>The Sunday with which it ends.</summary>
    public DateOnly LastShown => LastDay.AddDays((7 - (int)LastDay.DayOfWeek) % 7);

    public bool IsNarrowed => (Person, Centre, Municipality, Programme) is not (null, null, null, null);

    /// <param name="scopes">The places of the roles of <see cref="Person"/>, if there is one.</param>
    public IQueryable<Obligation> Narrow(IQueryable<Obligation> obligations, VekhaDb db, IReadOnlyList<string> scopes)
    {
        if (Centre is { } centre) obligations = obligations.Where(o => o.CentreId == centre);
        if (Municipality is { } municipality) obligations = obligations.Where(o => o.MunicipalityId == municipality);
        if (Programme is { } programme)
            obligations = obligations.Where(o => db.Editions.Any(e => e.Id == o.EditionId && e.ProgrammeCode == programme));
        return Person is null ? obligations : obligations.Below(scopes);
    }
}
