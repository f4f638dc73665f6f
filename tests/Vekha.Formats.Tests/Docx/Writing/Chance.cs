namespace Vekha.Formats.Tests.Docx.Writing;

/// <summary>What chance picks; the same for the same seed.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    public int From(int first, int last) => random.Next(first, last + 1);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => random.Next(times) == 0;

    public T Of<T>(params IReadOnlyList<T> values) => values[random.Next(values.Count)];

    public T? OrNothing<T>(Func<T> value, int oneIn = 4) where T : class => OneIn(oneIn) ? null : value();

    /// <summary>Some of them in their order, at least <paramref name="least"/>.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> values, int least = 0)
    {
        var some = values.Where(_ => OneIn(3)).ToList();
        return some.Count >= least ? some : [.. values.Take(least)];
    }

    public IReadOnlyList<T> Times<T>(int least, int most, Func<int, T> value) => [.. Enumerable.Range(0, From(least, most)).Select(value)];

    public DateOnly Day() => new DateOnly(2024, 1, 1).AddDays(random.Next(4000));
}
