namespace Vekha.Documents.Plans;

/// <summary>Programmes that a title names by a word of its own; the list of programmes itself is open.</summary>
public static class ProgrammeCodes
{
    public const string ItCube = "it-cube";
    public const string GrowthPoint = "growth-point";
    public const string Quantorium = "quantorium";
}
