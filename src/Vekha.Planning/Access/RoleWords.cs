namespace Vekha.Planning.Access;

/// <summary>Roles as people call them, on pages and in the journal.</summary>
public static class RoleWords
{
    public static string Of(Role role) => role switch
    {
        Role.Administrator => "Администратор",
        Role.Coordinator => "Региональный координатор",
        Role.MunicipalOfficer => "Сотрудник муниципального органа",
        Role.CentreHead => "Руководитель центра",
        Role.Reviewer => "Федеральный оператор",
        Role.Curator => "Куратор проекта",
        _ => role.ToString(),
    };

    /// <summary>As the journal tells of a role given or taken away: «Куратор проекта: Заречье».</summary>
    public static string Written(Role role, string organisation) => $"{Of(role)}: {organisation}";
}
