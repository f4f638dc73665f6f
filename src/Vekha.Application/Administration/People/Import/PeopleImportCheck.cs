using Vekha.Application.Account;
using Vekha.Application.Centres;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.People.Import;

/// <summary>Compares a table of people with the accounts that are there. Nothing is changed; saving does the same again.</summary>
internal sealed class PeopleImportCheck(KnownPeople known)
{
    private const int LongestLogin = 100;

    private static readonly List<string> Columns =
    [
        nameof(PersonNames.Name), nameof(PersonNames.Post), nameof(PersonLine.Login), nameof(PersonNames.Address),
        nameof(PersonNames.Phone), nameof(PersonLine.Role), nameof(PersonLine.Organisation),
    ];

    private readonly Dictionary<string, KnownPerson> _byLogin = known.People.ToDictionary(p => p.Login);
    private readonly ILookup<(string Name, Role Role, OrganisationId At), KnownPerson> _byRole = known.People.Where(p => !p.Dismissed)
        .SelectMany(p => p.Roles, (p, r) => (Person: p, Key: (CentreNames.Plain(p.Name), r.Role, r.OrganisationId)))
        .ToLookup(x => x.Key, x => x.Person);
    private readonly ILookup<string, Organisation> _organisations = known.Organisations
        .SelectMany(o => new[] { o.Name, o.Label }.Select(CentreNames.Plain).Distinct(), (o, name) => (name, o))
        .ToLookup(x => x.name, x => x.o);
    private readonly Dictionary<OrganisationId, Organisation> _byId = known.Organisations.ToDictionary(o => o.Id);
    private readonly Dictionary<string, PersonLine> _firstOf = [];
    private readonly Dictionary<(string Person, Role Role, OrganisationId At), int> _seen = [];

    private readonly Dictionary<int, string> _meant = [];

    public PeopleImportPlan Plan(IReadOnlyList<PersonLine> lines)
    {
        List<CheckedPerson> rows = [.. lines.Select(Checked)];
        var same = rows.Where(row => _meant.ContainsKey(row.Line.Number)).ToLookup(row => _meant[row.Line.Number], row => row.Line);
        return new(rows.ConvertAll(row => _meant.TryGetValue(row.Line.Number, out var person) ? Contradicted(row, same[person]) : row));
    }

    /// <param name="same">All rows about the same person: where they differ, none of them counts.</param>
    private static CheckedPerson Contradicted(CheckedPerson row, IEnumerable<PersonLine> same)
    {
        if (same.FirstOrDefault(other => other.Person != row.Line.Person) is not { } other) return row;
        FieldFault fault = row.Line.Login is null
            ? new(nameof(row.Line.Person.Name), PeopleImportFault.Contradicts, [other.Number])
            : new(nameof(row.Line.Login), PeopleImportFault.OtherPerson, [other.Number]);
        return new(row.Line, PersonLineState.Faulty, [.. row.Faults.Where(f => f.Code is not PeopleImportFault.Doubled), fault], []);
    }

    private CheckedPerson Checked(PersonLine line)
    {
        var faults = line.Person.Faults();
        if (line.Role is null)
        {
            if (line.TypedRole is { } typed) faults.Add(nameof(line.Role), PeopleImportFault.UnknownRole, typed);
            else faults.Add(nameof(line.Role), PersonFault.RoleRequired);
        }
        var organisation = Organisation(line, faults);
        if (organisation is not null && line.Role is { } role && !RoleLevels.MayBeHeldAt(role, organisation.Kind))
            faults.Add(nameof(line.Organisation), PersonFault.WrongLevel, role, RoleLevels.Of(role), organisation.Kind);
        var account = Account(line, organisation, faults);
        if ((account?.Login ?? line.Login ?? NamedPerson(line, organisation)) is { } person) _meant[line.Number] = person;
        if (!faults.Any) Repeated(line, organisation!, faults);
        if (faults.Any) return new(line, PersonLineState.Faulty, [.. faults.OrderBy(f => Columns.IndexOf(f.Field))], []);
        return account is null ? Added(line, organisation!) : Corrected(line, account, organisation!);
    }

    /// <summary>A school has one head, as a rule: whoever adds a second one is told.</summary>
    private IReadOnlyList<string> HeadsAlready(PersonLine line, Organisation organisation) => line.Role != Role.CentreHead ? []
        : [.. known.People.Where(p => !p.Dismissed && p.Has(Role.CentreHead, organisation.Id)).Select(p => p.Name)];

    private CheckedPerson Added(PersonLine line, Organisation organisation)
    {
        var another = line.Login is { } login && !_firstOf.TryAdd(login, line);
        return new(line, another ? PersonLineState.Changed : PersonLineState.New, [], another ? [PersonChange.Role] : [])
        {
            Organisation = organisation,
            HeadsAlready = HeadsAlready(line, organisation),
        };
    }

    private CheckedPerson Corrected(PersonLine line, KnownPerson account, Organisation organisation)
    {
        _firstOf.TryAdd(account.Login, line);
        List<PersonChange> changes = [.. account.ChangesBy(line.Person)];
        if (changes.Count > 0 && !account.Roles.All(r => known.Viewer.May(Right.Administer, r.Path)))
            return new(line, PersonLineState.Faulty, [new(nameof(line.Login), PeopleImportFault.OutOfReach)], []);
        if (!account.Has(line.Role!.Value, organisation.Id)) changes.Add(PersonChange.Role);
        return new(line, changes.Count > 0 ? PersonLineState.Changed : PersonLineState.Known, [], changes)
        {
            Organisation = organisation,
            Known = account,
            HeadsAlready = changes.Contains(PersonChange.Role) ? HeadsAlready(line, organisation) : [],
        };
    }

    /// <returns>The account that the row is about; null for a new one.</returns>
    private KnownPerson? Account(PersonLine line, Organisation? organisation, FieldFaults faults)
    {
        if (line.Login is not { } login)
            return line is { Role: { } role, Person.Name: { } name } && organisation is not null
                ? _byRole[(CentreNames.Plain(name), role, organisation.Id)].FirstOrDefault() : null;
        var account = _byLogin.GetValueOrDefault(login);
        if (account is { Dismissed: true }) faults.Add(nameof(line.Login), PeopleImportFault.Dismissed);
        else if (account is null && known.Taken.Contains(login)) faults.Add(nameof(line.Login), LoginFault.Taken, login);
        else if (account is null && login.Length > LongestLogin) faults.Add(nameof(line.Login), PersonFault.TooLong);
        else if (account is null && !login.All(known.LoginLetters.Contains)) faults.Add(nameof(line.Login), LoginFault.Invalid);
        return account;
    }

    private void Repeated(PersonLine line, Organisation organisation, FieldFaults faults)
    {
        var person = line.Login ?? CentreNames.Plain(line.Person.Name!);
        if (!_seen.TryAdd((person, line.Role!.Value, organisation.Id), line.Number))
            faults.Add(nameof(line.Person.Name), PeopleImportFault.Doubled, _seen[(person, line.Role.Value, organisation.Id)]);
    }

    /// <summary>Who is not called by a login is the same where the name, the role and the organisation are.</summary>
    private static string? NamedPerson(PersonLine line, Organisation? organisation) =>
        line is { Person.Name: { } name, Role: { } role } && organisation is not null
            ? $"{CentreNames.Plain(name)}|{role}|{organisation.Id}" : null;

    private Organisation? Organisation(PersonLine line, FieldFaults faults)
    {
        if (line.Organisation is not { } name)
        {
            faults.Add(nameof(line.Organisation), Fault.OrganisationRequired);
            return null;
        }
        List<Organisation> named = [.. _organisations[CentreNames.Plain(name)]];
        if (named.Count > 1 && line.Municipality is { } municipality)
            named = [.. named.Where(o => IsIn(o, CentreNames.Plain(municipality)))];
        if (named.Count == 1) return named[0];
        var several = named.Count > 1 ? PeopleImportFault.SeveralOrganisations : PeopleImportFault.UnknownOrganisation;
        faults.Add(nameof(line.Organisation), several, name);
        return null;
    }

    private bool IsIn(Organisation organisation, string municipality) =>
        organisation.ParentId is { } id && _byId.GetValueOrDefault(id) is { } above
        && (CentreNames.Plain(above.Name) == municipality || CentreNames.Plain(above.Label) == municipality);
}
