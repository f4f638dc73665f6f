using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Centres;

/// <summary>What a region has already; a table of centres is checked against it.</summary>
/// <param name="Organisations">The region itself and those below it that the person may give centres to.</param>
/// <param name="Existing">The host, the programme and the name of each centre.</param>
internal sealed record KnownRegion(
    Viewer Viewer, Organisation Region, IReadOnlyList<Organisation> Organisations, IReadOnlyList<Programme> Programmes,
    IReadOnlyList<ExistingCentre> Existing)
{
    public Programme? Programme(string text)
    {
        var plain = CentreNames.Plain(text);
        if (plain.Length == 0) return null;
        if (Programmes.FirstOrDefault(p => CentreNames.Plain(p.Name) == plain || p.Code == text.Trim()) is { } exact) return exact;
        // «Центр цифрового образования «IT-куб»» names the programme among other words.
        var named = Programmes.Where(p => $" {plain} ".Contains($" {CentreNames.Plain(p.Name)} ", StringComparison.Ordinal)).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}

internal sealed record ExistingCentre(OrganisationId HostId, string ProgrammeCode, string Name);
