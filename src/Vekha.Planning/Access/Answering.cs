using Vekha.Planning.Organisations;

namespace Vekha.Planning.Access;

/// <summary>Who answers for what is owed at a place: mails at once, digests and reminders all ask here.</summary>
public static class Answering
{
    /// <summary>Who answers for what a centre owes, level by level: those who owe it, then those above.</summary>
    public static IReadOnlyList<Role> OfCentre { get; } = [Role.CentreHead, Role.MunicipalOfficer, Role.Coordinator];

    /// <summary>The same with those who decide on what a place submits, from the school upwards: whom one asks about it.</summary>
    public static IReadOnlyList<Role> AtPlace { get; } = [Role.CentreHead, Role.MunicipalOfficer, Role.Reviewer, Role.Coordinator];

    private static readonly IReadOnlyList<Role> OfRegion = [Role.Coordinator];

    /// <summary>Those who owe it, then level by level those above. A level where nobody works is left out, so that what a school without a
    /// head owes reaches its municipality at once.</summary>
    /// <param name="ofRegion">The region owes it, not a school.</param>
    public static IReadOnlyList<IReadOnlyList<Viewer>> Levels(IReadOnlyCollection<Viewer> people, string path, bool ofRegion) =>
        [.. (ofRegion ? OfRegion : OfCentre)
            .Select(role => (IReadOnlyList<Viewer>)[.. people.Where(p => Works(p, role, path))]).Where(level => level.Count > 0)];

    /// <summary>The first of those levels; nobody, where nobody works at any.</summary>
    public static IReadOnlyList<Viewer> First(IReadOnlyCollection<Viewer> people, string path, bool ofRegion) =>
        Levels(people, path, ofRegion) is [var first, ..] ? first : [];

    private static bool Works(Viewer person, Role role, string path) =>
        person.Grants.Any(g => g.Role == role && TreePath.Covers(g.Path, path));
}
