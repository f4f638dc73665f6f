using Vekha.Application.Delegations;
using Vekha.Web.Pages.Obligations;

namespace Vekha.Web.Pages.Delegations;

internal static class NamedPeople
{
    /// <summary>The one person who is meant: the only one of the name, or the one chosen among several. Else says at the field what is wrong.</summary>
    public static Guid? Meant(this IReadOnlyList<NamedPerson> named, Guid? chosen, FieldErrors errors, string field)
    {
        if (named.FirstOrDefault(p => p.Id == chosen) is { } one) return one.Id;
        if (named is [var only]) return only.Id;
        errors.Add(field, named.Count == 0 ? Texts.Delegation_Nobody : Texts.Delegation_Several);
        return null;
    }
}
