using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Planning.Reminders;

namespace Vekha.Application.Reminders;

/// <summary>Who is told of an obligation, and at which level: <see cref="Answering.Levels"/> of all places at once.</summary>
internal sealed class ReminderChains(IReadOnlyList<Reader> readers)
{
    private readonly Dictionary<PersonId, Reader> _readers = readers.ToDictionary(r => r.Viewer.PersonId);
    private readonly ILookup<string, Reader> _places =
        readers.SelectMany(r => r.Viewer.Grants.Select(g => (g.Path, Reader: r)).Distinct()).ToLookup(r => r.Path, r => r.Reader);
    private readonly Dictionary<(string, bool), IReadOnlyList<(Reader Reader, int Level)>> _known = [];

    /// <summary>Everybody with a role at or above the place, each person once.</summary>
    public IReadOnlyList<Reader> Above(string path) =>
        [.. TreePath.WithAncestors(path).SelectMany(place => _places[place]).Distinct()];

    /// <summary>Each person once, at the lowest level.</summary>
    public IReadOnlyList<(Reader Reader, int Level)> Of(string path, bool ofCentre)
    {
        if (_known.TryGetValue((path, ofCentre), out var known)) return known;
        var levels = Answering.Levels([.. Above(path).Select(r => r.Viewer)], path, !ofCentre);
        return _known[(path, ofCentre)] =
            [.. levels.SelectMany((level, i) => level.Select(p => (_readers[p.PersonId], i))).DistinctBy(r => r.Item1.Viewer.PersonId)];
    }
}

/// <param name="Viewer">With all roles, and those of whom the person is deputy today.</param>
/// <param name="Address">null where none is known.</param>
internal sealed record Reader(Viewer Viewer, string? Address, ReminderChoice Choice, ReminderDay Day);
