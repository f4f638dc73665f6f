using Vekha.Application.Delegations;
using Vekha.Planning.Access;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Delegations;

internal static class NamedPeople
{
    /// <summary>The one person who is meant: the only one of the name, or the one chosen among several;
    /// null where that is unclear.</summary>
    public static PersonId? Meant(this IReadOnlyList<NamedPerson> named, Guid? chosen) =>
        named.FirstOrDefault(p => p.Id.Value == chosen) is { } one ? one.Id : named is [var only] ? only.Id : null;

    /// <summary>Says at the field that several people are called so.</summary>
    public static void AskWhich(this FieldErrors errors, string field, IReadOnlyList<NamedPerson> named)
    {
        if (named.Count > 1 && errors.ContainsKey(field)) errors[field] = FaultWords.Of(DelegationFault.Several);
    }
}
