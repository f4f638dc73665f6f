using Vekha.Application.Administration.People;
using Vekha.Planning.Access;

namespace Vekha.Web.Pages.Administration.People;

public sealed class RenameForm
{
    public string? Name { get; set; }
    public string? Post { get; set; }
    public string? Address { get; set; }
    public string? Phone { get; set; }
    public string? Stamp { get; set; }

    public CorrectPersonRequest Request(PersonId personId) => new(personId, new(Name, Post, Address, Phone), Stamp ?? "");
}

public sealed class RevokeForm
{
    public Guid Role { get; set; }
}

public sealed class PersonActionForm
{
    /// <summary>«reset», or how access is to change: «dismiss», «restore», «unlock».</summary>
    public string? What { get; set; }

    public bool ResetsPassword => What == "reset";

    public AccessChange? Change => What switch
    {
        "dismiss" => AccessChange.Dismiss,
        "restore" => AccessChange.Restore,
        "unlock" => AccessChange.Unlock,
        _ => null,
    };
}
