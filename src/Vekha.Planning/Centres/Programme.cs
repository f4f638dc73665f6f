namespace Vekha.Planning.Centres;

/// <summary>A kind of centre (направление): IT-куб, Точка роста, Кванториум and any other.</summary>
/// <param name="Code">Latin letters, digits and hyphens; the reader's codes for the programmes it knows.</param>
public sealed record Programme(string Code, string Name);
