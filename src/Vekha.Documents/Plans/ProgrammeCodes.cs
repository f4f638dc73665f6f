namespace Vekha.Documents.Plans;

/// <summary>Programmes that titles name by a word of their own; there may be other programmes.</summary>
public static class ProgrammeCodes
{
    public const string ItCube = "it-cube";
    public const string GrowthPoint = "growth-point";
    public const string Quantorium = "quantorium";
}
