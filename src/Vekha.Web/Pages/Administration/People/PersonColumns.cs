using Vekha.Application;
using Vekha.Application.Administration.People;
using Vekha.Planning.Access;
using Vekha.Web.Lists;

namespace Vekha.Web.Pages.Administration.People;

/// <summary>The list of people: what stands in its columns.</summary>
internal static class PersonColumns
{
    public static ListDescription<PersonRow, PersonColumn> For(RequestClock clock) => new(Texts.People, new(PersonColumn.Name),
    [
        new(PersonColumn.Name, PeopleTexts.Name, row => row.Name) { IsHead = true },
        new(PersonColumn.Post, PeopleTexts.Post, row => row.Post) { OnScreen = false },
        new(PersonColumn.Login, Texts.Login, row => row.Login),
        new(PersonColumn.Roles, PeopleTexts.Roles, RolesOf) { Sorts = false },
        new(PersonColumn.State, Texts.State, StateOf),
        new(PersonColumn.SignedIn, PeopleTexts.LastSignIn, row => row.SignedInAt is { } at ? clock.DayOf(at) : null),
    ]);

    private static string? RolesOf(PersonRow row) => row.Roles.Count == 0 ? null
        : string.Join("; ", row.Roles.Select(held => $"{RoleWords.Of(held.Role)} — {held.Organisation}"));

    private static string StateOf(PersonRow row) => row.Dismissed ? PeopleTexts.StateDismissed
        : row.Locked ? PeopleTexts.StateLocked : PeopleTexts.StateWorking;
}
