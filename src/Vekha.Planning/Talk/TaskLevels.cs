using Vekha.Planning.Access;

namespace Vekha.Planning.Talk;

/// <summary>A task goes down or sideways; those above are asked.</summary>
public static class TaskLevels
{
    /// <summary>0 is the highest.</summary>
    public static int Of(Role role) => role switch
    {
        Role.Curator => 0,
        Role.Administrator or Role.Coordinator or Role.Reviewer => 1,
        Role.MunicipalOfficer => 2,
        _ => 3,
    };

    /// <summary>The highest of somebody's own roles; below all where there is none.</summary>
    public static int Of(IEnumerable<Role> roles) => roles.Select(Of).DefaultIfEmpty(int.MaxValue).Min();

    public static int Of(Viewer viewer) => Of(viewer.Grants.Where(g => g.For is null).Select(g => g.Role));

    public static bool MayGive(Viewer giver, IEnumerable<Role> assignee) => Of(giver) <= Of(assignee);
}
