using Vekha.Documents.Plans;
using Vekha.Planning.Centres;

namespace Vekha.Application.Installation;

/// <summary>The programmes that the reader knows by name.</summary>
public static class UsualProgrammes
{
    public static IReadOnlyList<Programme> All { get; } =
    [
        new(ProgrammeCodes.ItCube, "IT-куб"),
        new(ProgrammeCodes.GrowthPoint, "Точка роста"),
        new(ProgrammeCodes.Quantorium, "Кванториум"),
    ];
}
