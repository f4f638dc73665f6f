using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Planning.Reminders;

namespace Vekha.Application.Reminders;

/// <summary>Who is told of an obligation: those who owe it first, then level by level those above. A level where nobody works is left out,
/// so that what a school without a head owes reaches its municipality at once.</summary>
internal sealed class ReminderChains(IReadOnlyList<Reader> readers)
{
    private static readonly IReadOnlyList<Role> OfRegion = [Role.Coordinator];

    private readonly ILookup<(Role, string), Reader> _readers = readers.ToLookup(r => (r.Role, r.Path));
    private readonly ILookup<string, Reader> _places = readers.ToLookup(r => r.Path);
    private readonly Dictionary<(string, bool), IReadOnlyList<(Reader Reader, int Level)>> _known = [];

    /// <summary>Everybody with a role at or above the place.</summary>
    public IReadOnlyList<Reader> Above(string path) => [.. TreePath.WithAncestors(path).SelectMany(place => _places[place])];

    /// <summary>Each person once, at the lowest level.</summary>
    public IReadOnlyList<(Reader Reader, int Level)> Of(string path, bool ofCentre)
    {
        if (_known.TryGetValue((path, ofCentre), out var known)) return known;
        var places = TreePath.WithAncestors(path).ToList();
        var levels = (ofCentre ? Reminding.Levels : OfRegion)
            .Select(role => places.SelectMany(place => _readers[(role, place)]).ToList()).Where(level => level.Count > 0);
        return _known[(path, ofCentre)] =
            [.. levels.SelectMany((level, i) => level.Select(reader => (reader, i))).DistinctBy(r => r.reader.Id)];
    }
}

/// <param name="Address">null where none is known.</param>
internal sealed record Reader(
    PersonId Id, string Name, string? Address, Role Role, OrganisationId OrganisationId, string Path, ReminderChoice Choice,
    ReminderDay Day)
{
    /// <summary>Of this role alone.</summary>
    public Viewer Viewer { get; } = new(Id, Name, [new(Role, OrganisationId, Path)]);
}
