namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Values that rows of a column have, spelt without their spaces.</summary>
internal sealed class KnownValues(IReadOnlyDictionary<string, int> times)
{
    public static readonly KnownValues None = new(new Dictionary<string, int>());

    private readonly Dictionary<char, List<(string Value, int Times)>> byFirst = times
        .GroupBy(value => value.Key[0]).ToDictionary(group => group.Key, group => group.Select(value => (value.Key, value.Value)).ToList());

    /// <summary>Such values that begin with a letter, and in how many rows they stand.</summary>
    public IReadOnlyList<(string Value, int Times)> With(char first) => byFirst.TryGetValue(first, out var values) ? values : [];
}
