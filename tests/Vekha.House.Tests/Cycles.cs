namespace Vekha.House.Tests;

/// <summary>Groups of folders each of which needs every other, straight or by others: Tarjan's strongly connected components.</summary>
internal sealed class Cycles
{
    private readonly ILookup<string, string> _needs;
    private readonly Dictionary<string, (int Index, int Low)> _seen = [];
    private readonly Stack<string> _open = new();
    private readonly List<IReadOnlyList<string>> _found = [];

    private Cycles(IEnumerable<Arrow> arrows) =>
        _needs = arrows.Where(arrow => arrow.FromFolder != arrow.ToFolder).ToLookup(arrow => arrow.FromFolder, arrow => arrow.ToFolder);

    public static IReadOnlyList<IReadOnlyList<string>> Of(IEnumerable<Arrow> arrows)
    {
        var cycles = new Cycles(arrows);
        foreach (var folder in cycles._needs.Select(needs => needs.Key))
            if (!cycles._seen.ContainsKey(folder)) cycles.Visit(folder);
        return cycles._found;
    }

    private void Visit(string folder)
    {
        var index = _seen.Count;
        _seen[folder] = (index, index);
        _open.Push(folder);
        foreach (var next in _needs[folder].Distinct())
        {
            if (!_seen.ContainsKey(next)) Visit(next);
            else if (!_open.Contains(next)) continue;
            _seen[folder] = (index, Math.Min(_seen[folder].Low, _seen[next].Low));
        }
        if (_seen[folder].Low == index) Close(folder);
    }

    private void Close(string folder)
    {
        var group = new List<string>();
        do group.Add(_open.Pop());
        while (group[^1] != folder);
        if (group.Count > 1) _found.Add([.. group.Order(StringComparer.Ordinal)]);
    }
}
