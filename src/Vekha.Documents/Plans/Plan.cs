namespace Vekha.Documents.Plans;

/// <summary>A комплекс мер («дорожная карта»): the measures for one programme.</summary>
/// <param name="Programme">A code of <see cref="ProgrammeCodes"/>; null for any other programme.</param>
/// <param name="Years">The first and the last year that the title names.</param>
public sealed record Plan(string Title, string? Programme, YearSpan? Years, IReadOnlyList<Measure> Measures);

/// <summary>Both years included. Written in the contract as an array of two numbers.</summary>
public readonly record struct YearSpan(int First, int Last);

/// <summary>Programmes that a title names by a word of its own; the list of programmes itself is open.</summary>
public static class ProgrammeCodes
{
    public const string ItCube = "it-cube";
    public const string GrowthPoint = "growth-point";
    public const string Quantorium = "quantorium";
}
