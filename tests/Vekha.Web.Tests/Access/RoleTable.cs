using Vekha.Planning.Access;

namespace Vekha.Web.Tests.Access;

/// <summary>The table «role → rights» that people read, in <c>roles.txt</c>.</summary>
internal static class RoleTable
{
    public static IReadOnlyDictionary<Right, IReadOnlyDictionary<Role, bool>> Rights { get; } = Read();

    public static IReadOnlyList<string> OpenAddresses { get; } =
        [.. Lines("addresses.txt").Where(l => !l.StartsWith('#'))];

    private static Dictionary<Right, IReadOnlyDictionary<Role, bool>> Read()
    {
        var lines = Lines("roles.txt");
        var roles = Words(lines.Last(l => l.StartsWith('#')).TrimStart('#')).Select(Enum.Parse<Role>).ToList();
        return lines.Where(l => !l.StartsWith('#')).Select(Words).ToDictionary(
            words => Enum.Parse<Right>(words[0]),
            words => (IReadOnlyDictionary<Role, bool>)roles.Zip(words.Skip(1)).ToDictionary(p => p.First, p => p.Second == "+"));
    }

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Lines(string file) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Access", file)).Where(l => l.Trim().Length > 0)];
}
