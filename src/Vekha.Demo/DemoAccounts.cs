using Vekha.Planning.Access;

namespace Vekha.Demo;

/// <summary>The logins of the demonstration region; all have one password.</summary>
public static class DemoAccounts
{
    public const string Password = "vekha-demo-1";

    public static IReadOnlyList<(string Login, Role Role)> Logins { get; } =
    [
        ("coordinator", Role.Coordinator),
        ("municipal", Role.MunicipalOfficer),
        ("head", Role.CentreHead),
        ("reviewer", Role.Reviewer),
        ("curator", Role.Curator),
        ("admin", Role.Administrator),
    ];
}
