using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts;
using Vekha.Application.Centres;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Search;

/// <summary>What a person may see and the filter leaves, whatever the words; the other lists narrow by the same values in the same
/// way.</summary>
internal sealed class SearchSpace(VekhaDb db, Viewer viewer, SearchWithin within, RequestClock clock)
{
    public DateOnly? From => within.From;

    public DateOnly? To => within.To;

    /// <summary>The name of the time zone in which a day begins and ends.</summary>
    public string Zone => clock.Zone.Id;

    public IEnumerable<SearchKind> Kinds => Enum.GetValues<SearchKind>().Where(kind => !within.Foreign(kind).Any());

    /// <summary>Whenever they are due: documents and talk are looked for by days of their own.</summary>
    public IQueryable<Obligation> Obligations => Narrow(from: null, to: null);

    public IQueryable<Obligation> Due => Narrow(From, To);

    public IQueryable<Centre> Centres
    {
        get
        {
            var centres = new CentresFilter(within.Programme, within.Municipality, within.Cohort, null)
                .Narrow(db.Centres.VisibleTo(viewer, Right.ReadPlan));
            if (within.Centre is { } centre) centres = centres.Where(c => c.Id == centre);
            if (From is { } from) centres = centres.Where(c => c.Card.OpenedOn >= from);
            return To is { } to ? centres.Where(c => c.Card.OpenedOn <= to) : centres;
        }
    }

    public IQueryable<LoadedAct> Acts
    {
        get
        {
            var acts = db.ActsOf(viewer);
            if (within.Programme is { } programme)
                acts = acts.Where(a => db.Editions.Any(e => e.ActId == a.Id && e.ProgrammeCode == programme));
            if (From is { } from) acts = acts.Where(a => a.Date >= from);
            return To is { } to ? acts.Where(a => a.Date <= to) : acts;
        }
    }

    /// <summary>Roles of people within what the viewer sees and above it: whom the viewer may meet anywhere.</summary>
    public IQueryable<RoleAssignment> Roles
    {
        get
        {
            var scopes = viewer.Scopes(Right.ReadPlan);
            string[] above = [.. scopes.SelectMany(TreePath.WithAncestors).Distinct()];
            string[] below = [.. scopes.Select(scope => scope + "%")];
            return db.RoleAssignments.Where(r => above.Contains(r.Path) || below.Any(path => EF.Functions.Like(r.Path, path)));
        }
    }

    private IQueryable<Obligation> Narrow(DateOnly? from, DateOnly? to)
    {
        var obligations = db.Obligations.VisibleTo(viewer, Right.ReadPlan);
        var filter = new ListFilter(
            within.Centre, within.Municipality, null, null, within.Cohort, within.Standing, Closed: true, from, to, null,
            Programme: within.Programme);
        return filter.Narrow(obligations, db, clock.Today);
    }
}
