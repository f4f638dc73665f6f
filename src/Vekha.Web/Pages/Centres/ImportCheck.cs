using Vekha.Application;
using Vekha.Application.Centres;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Centres;

/// <summary>Compares a table of centres with what exists: which rows become centres, which are there already, and what is wrong with the others.
/// Nothing is changed; saving takes the same way again.</summary>
/// <param name="createMissing">Hosts and municipalities that nobody knows are made with their centres.</param>
public sealed class ImportCheck(ImportPlaces places, bool createMissing, DateTimeOffset now)
{
    private readonly Dictionary<Guid, Organisation> _known = places.Organisations.ToDictionary(o => o.Id);
    private readonly Dictionary<(OrganisationKind Kind, string Plain), List<Organisation>> _named = ByName(places.Organisations);
    private readonly Dictionary<(Guid Host, string Programme), string> _existing = places.Existing.ToDictionary(c => (c.HostId, c.ProgrammeCode), c => c.Name);
    private readonly List<Organisation> _added = [];
    private readonly Dictionary<(Guid Host, string Programme), int> _seen = [];
    private readonly List<string> _notes = [];
    private readonly List<string> _faults = [];

    public ImportPlan Of(HeadedTable<ImportColumn> table)
    {
        var rows = table.Rows.Select(Checked).ToList();
        // Only what a good row needs is created.
        var needed = rows.Where(r => r.Centre is not null).SelectMany(r => TreePath.WithAncestors(r.Centre!.Path)).ToHashSet();
        return new(rows, [.. _added.Where(o => needed.Contains(o.Path))], table.Missing);
    }

    private CheckedRow Checked(HeadedRow<ImportColumn> row)
    {
        _notes.Clear();
        _faults.Clear();
        var name = Required(row, ImportColumn.Name, Texts.Import_NoName);
        if (name.Length > 500) _faults.Add(Texts.Import_NameTooLong);
        var programme = Programme(row);
        var cohort = CentreValues.Cohort(row[ImportColumn.Cohort]);
        if (cohort is null) _faults.Add(Texts.Import_BadYear.With(row[ImportColumn.Cohort], CentreValues.FirstCohort, CentreValues.LastCohort));
        var card = Card(row);
        var host = Host(row);
        if (host is not null && programme is not null && _existing.TryGetValue((host.Id, programme.Code), out var known))
            return new(row, ImportState.Known, null, [Texts.Import_Known.With(known)]);
        if (host is not null && programme is not null && !_seen.TryAdd((host.Id, programme.Code), row.Number))
            _faults.Add(Texts.Import_Doubled.With(_seen[(host.Id, programme.Code)]));
        if (_faults.Count > 0) return new(row, ImportState.Faulty, null, [.. _faults]);
        var municipality = _known.GetValueOrDefault(host!.ParentId ?? Guid.Empty) is { Kind: OrganisationKind.Municipality } above ? above : null;
        var centre = Centre.Create(Guid.CreateVersion7(now), name, programme!.Code, host!, places.Region.Id, municipality?.Id, cohort!.Value, card);
        return new(row, ImportState.New, centre, [.. _notes]);
    }

    private string Required(HeadedRow<ImportColumn> row, ImportColumn column, string fault)
    {
        if (row[column].Length == 0) _faults.Add(fault);
        return row[column];
    }

    private Programme? Programme(HeadedRow<ImportColumn> row)
    {
        var programme = places.Programme(row[ImportColumn.Programme]);
        if (programme is null) _faults.Add(Texts.Import_UnknownProgramme.With(row[ImportColumn.Programme]));
        return programme;
    }

    private CentreCard Card(HeadedRow<ImportColumn> row)
    {
        var address = row[ImportColumn.Address] is { Length: > 0 } written ? written : null;
        if (address?.Length > 500) _faults.Add(Texts.Import_AddressTooLong);
        return new(address, Value(row[ImportColumn.Area], CentreValues.Area, Texts.Import_BadArea), Value(row[ImportColumn.OpenedOn], text => TypedDay.Of(text), Texts.Import_BadDay));
    }

    private T? Value<T>(string text, Func<string, T?> read, string fault) where T : struct
    {
        if (text is "" or "-" or "–" or "—") return null;
        var value = read(text);
        if (value is null) _faults.Add(fault.With(text));
        return value;
    }

    private Organisation? Host(HeadedRow<ImportColumn> row)
    {
        var name = Required(row, ImportColumn.Host, Texts.Import_NoHost);
        var above = row[ImportColumn.Municipality] is { Length: > 0 } written ? Municipality(written) : places.Region;
        if (name.Length == 0 || above is null) return null;
        var named = Named(name, OrganisationKind.Host);
        List<Organisation> fitting = [.. named.Where(o => above == places.Region || o.ParentId == above.Id)];
        // A school of the region may name the municipality it lies in.
        if (fitting.Count == 0) fitting = [.. named.Where(o => o.ParentId == places.Region.Id)];
        if (fitting.Count > 1)
        {
            _faults.Add(Texts.Import_SeveralHosts.With(name));
            return null;
        }
        return fitting.Count == 1 ? Mine(fitting[0]) : Added(name, OrganisationKind.Host, above, Texts.Import_UnknownHost, Texts.Import_HostAdded);
    }

    private Organisation? Municipality(string name) =>
        Named(name, OrganisationKind.Municipality) is [var known, ..]
            ? known : Added(name, OrganisationKind.Municipality, places.Region, Texts.Import_UnknownMunicipality, Texts.Import_MunicipalityAdded);

    private List<Organisation> Named(string name, OrganisationKind kind) =>
        _named.TryGetValue((kind, CentreNames.Plain(name)), out var named) ? named : [];

    private static Dictionary<(OrganisationKind Kind, string Plain), List<Organisation>> ByName(IReadOnlyList<Organisation> organisations) => organisations
        .SelectMany(o => new[] { o.Name, o.Label }.Select(CentreNames.Plain).Distinct().Select(plain => (Key: (o.Kind, plain), Organisation: o)))
        .GroupBy(o => o.Key, o => o.Organisation).ToDictionary(g => g.Key, g => g.ToList());

    private Organisation? Mine(Organisation host)
    {
        if (_added.Contains(host)) _notes.Add(Texts.Import_HostAdded.With(host.Name));
        return host;
    }

    private Organisation? Added(string name, OrganisationKind kind, Organisation above, string fault, string note)
    {
        if (!createMissing || name.Length > 1000 || !places.Viewer.May(Right.EditCentres, above.Path))
        {
            _faults.Add(createMissing ? Texts.Import_MayNotAdd.With(name) : fault.With(name));
            return null;
        }
        var added = Organisation.Create(Guid.CreateVersion7(now), name, null, kind, above);
        _known.Add(added.Id, added);
        _named[(kind, CentreNames.Plain(name))] = [.. Named(name, kind), added];
        _added.Add(added);
        _notes.Add(note.With(name));
        return added;
    }
}
