using Vekha.Application.Administration.People;
using Vekha.Planning.Access;
using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Administration.People;

/// <summary>The filter of people, as an address holds it and in words.</summary>
internal static class PeopleFilterAddress
{
    extension(PeopleFilter)
    {
        public static PeopleFilter Of(IQueryCollection query) => new(
            query.Text("q"), query.One<Role>("role"), string.Equals(query["dismissed"], "true", StringComparison.OrdinalIgnoreCase),
            query.One<PersonLack>("lacks"));
    }

    extension(PeopleFilter filter)
    {
        public IEnumerable<(string Label, string? Value)> Words =>
        [
            (Texts.State, filter.Dismissed ? PeopleTexts.Dismissed : PeopleTexts.Working),
            (PeopleTexts.Role, filter.Role is { } role ? RoleWords.Of(role) : null),
            (PeopleTexts.Lacks, filter.Lacks is { } lack ? Of(lack) : null),
            (PeopleTexts.Search, filter.Text is null ? null : $"«{filter.Text}»"),
        ];
    }

    public static string Of(PersonLack lack) => lack switch
    {
        PersonLack.Address => PeopleTexts.Lacks_Address,
        PersonLack.SignIn => PeopleTexts.Lacks_SignIn,
        PersonLack.OwnPassword => PeopleTexts.Lacks_OwnPassword,
        _ => PeopleTexts.Lacks_Access,
    };
}
