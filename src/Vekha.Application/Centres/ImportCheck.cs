using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Centres;

/// <summary>Compares a table of centres with what exists: which rows become centres, which are there already, and what is wrong with the
/// others. Nothing is changed; saving does the same again.</summary>
/// <param name="createMissing">Hosts and municipalities that nobody knows are made with their centres.</param>
internal sealed class ImportCheck(KnownRegion region, bool createMissing, DateTimeOffset now)
{
    private const int LongestOrganisation = 1000;

    private static readonly List<string> Columns =
    [
        nameof(CentreValues.Name), nameof(ImportRow.Programme), nameof(CentreValues.Cohort), nameof(CentreValues.Address),
        nameof(CentreValues.Area), nameof(CentreValues.OpenedOn), nameof(ImportRow.Host), nameof(ImportRow.Municipality),
    ];

    private readonly Dictionary<OrganisationId, Organisation> _known = region.Organisations.ToDictionary(o => o.Id);
    private readonly Dictionary<(OrganisationKind Kind, string Plain), List<Organisation>> _named = ByName(region.Organisations);
    private readonly Dictionary<(OrganisationId Host, string Programme), string> _existing =
        region.Existing.ToDictionary(c => (c.HostId, c.ProgrammeCode), c => c.Name);
    private readonly List<Organisation> _added = [];
    private readonly Dictionary<int, (OrganisationId Host, string Programme)> _meant = [];
    private readonly List<ImportNote> _notes = [];
    private FieldFaults _faults = [];

    public ImportPlan Plan(IReadOnlyList<ImportRow> table)
    {
        List<CheckedRow> rows = [.. table.Select(Checked)];
        var same = rows.Where(r => _meant.ContainsKey(r.Row.Number)).ToLookup(r => _meant[r.Row.Number], r => r.Row);
        rows = rows.ConvertAll(r => _meant.TryGetValue(r.Row.Number, out var meant) ? Repeated(r, [.. same[meant]]) : r);
        // Only what a good row needs is created.
        var needed = rows.Where(r => r.Centre is not null).SelectMany(r => TreePath.WithAncestors(r.Centre!.Path)).ToHashSet();
        return new(rows) { Organisations = [.. _added.Where(o => needed.Contains(o.Path))] };
    }

    private CheckedRow Checked(ImportRow row)
    {
        _notes.Clear();
        _faults = [.. row.Unclear];
        row.Values.Check(_faults);
        var programme = region.Programme(row.Programme ?? "");
        if (programme is null) _faults.Add(nameof(row.Programme), ImportFault.UnknownProgramme, row.Programme ?? "");
        var host = Host(row);
        if (host is not null && programme is not null)
        {
            if (_existing.TryGetValue((host.Id, programme.Code), out var name))
                return new(row, ImportState.Known, [], [new(ImportNoteKind.CentreExists, name)]);
            _meant[row.Number] = (host.Id, programme.Code);
        }
        if (_faults.Any) return new(row, ImportState.Faulty, [.. _faults.OrderBy(f => Columns.IndexOf(f.Field))], []);
        return new(row, ImportState.New, [], [.. _notes]) { Centre = NewCentre(row.Values, programme!, host!) };
    }

    /// <param name="same">All rows about the same centre: the first of equal ones counts, and none where they differ.</param>
    private static CheckedRow Repeated(CheckedRow row, IReadOnlyList<ImportRow> same)
    {
        var differs = same.Any(other => other.Values != same[0].Values);
        if (!differs && same[0] == row.Row) return row;
        var other = same.First(other => other != row.Row).Number;
        var fault = new FieldFault(nameof(row.Row.Host), differs ? ImportFault.Contradicts : ImportFault.Doubled, [other]);
        return new(row.Row, ImportState.Faulty, [.. row.Faults, fault], []);
    }

    private Centre NewCentre(CentreValues values, Programme programme, Organisation host)
    {
        var above = _known.GetValueOrDefault(host.ParentId ?? default);
        var municipality = above?.Kind == OrganisationKind.Municipality ? above.Id : (OrganisationId?)null;
        return Centre.Create(
            CentreId.New(now), values.NameLine, programme.Code, host, region.Region.Id, municipality,
            values.Cohort!.Value, values.Card);
    }

    private Organisation? Host(ImportRow row)
    {
        if (row.Host is null) _faults.Add(nameof(row.Host), ImportFault.HostRequired);
        var above = row.Municipality is { } written ? Municipality(written) : region.Region;
        if (row.Host is not { } name || above is null) return null;
        var named = Named(name, OrganisationKind.Host);
        List<Organisation> fitting = [.. named.Where(o => above == region.Region || o.ParentId == above.Id)];
        // A school of the region may name the municipality it lies in.
        if (fitting.Count == 0) fitting = [.. named.Where(o => o.ParentId == region.Region.Id)];
        if (fitting.Count == 0) return Added(name, OrganisationKind.Host, above);
        if (fitting.Count == 1) return Noted(fitting[0]);
        _faults.Add(nameof(row.Host), ImportFault.SeveralHosts, name);
        return null;
    }

    private Organisation? Municipality(string name) => Named(name, OrganisationKind.Municipality) is [var known, ..]
        ? known : Added(name, OrganisationKind.Municipality, region.Region);

    private List<Organisation> Named(string name, OrganisationKind kind) =>
        _named.TryGetValue((kind, CentreNames.Plain(name)), out var named) ? named : [];

    private static Dictionary<(OrganisationKind Kind, string Plain), List<Organisation>> ByName(IEnumerable<Organisation> organisations) =>
        organisations
            .SelectMany(o => new[] { o.Name, o.Label }.Select(CentreNames.Plain).Distinct(), (o, plain) => (Key: (o.Kind, plain), Named: o))
            .GroupBy(o => o.Key, o => o.Named).ToDictionary(g => g.Key, g => g.ToList());

    /// <summary>A host that an earlier row creates is mentioned at every row that names it.</summary>
    private Organisation Noted(Organisation host)
    {
        if (_added.Contains(host)) _notes.Add(new(ImportNoteKind.HostAdded, host.Name));
        return host;
    }

    private Organisation? Added(string name, OrganisationKind kind, Organisation above)
    {
        var isHost = kind == OrganisationKind.Host;
        if (!createMissing || name.Length > LongestOrganisation || !region.Viewer.May(Right.EditCentres, above.Path))
        {
            var (field, unknown) = isHost
                ? (nameof(ImportRow.Host), ImportFault.UnknownHost) : (nameof(ImportRow.Municipality), ImportFault.UnknownMunicipality);
            _faults.Add(field, createMissing ? ImportFault.MayNotAdd : unknown, name);
            return null;
        }
        var added = Organisation.Create(OrganisationId.New(now), name, null, kind, above);
        _known.Add(added.Id, added);
        _named[(kind, CentreNames.Plain(name))] = [.. Named(name, kind), added];
        _added.Add(added);
        _notes.Add(new(isHost ? ImportNoteKind.HostAdded : ImportNoteKind.MunicipalityAdded, name));
        return added;
    }
}
