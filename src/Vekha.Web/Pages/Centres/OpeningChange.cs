namespace Vekha.Web.Pages.Centres;

/// <summary>What follows when a centre opens on another day.</summary>
/// <param name="Added">Obligations that the editions in force then ask for and that do not exist yet.</param>
/// <param name="NoLongerAsked">Open obligations that no rule gives for the new day; they stay until a person decides on each.</param>
public sealed record OpeningChange(IReadOnlyList<OpeningChange.Line> Added, IReadOnlyList<OpeningChange.Line> NoLongerAsked)
{
    /// <param name="Obligation">null where it does not exist yet.</param>
    public sealed record Line(Guid? Obligation, string Measure, DateOnly? Due);
}
