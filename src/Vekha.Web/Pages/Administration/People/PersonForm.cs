using Vekha.Application;
using Vekha.Application.Administration.People;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.People;

/// <summary>A new person, or a new role of one.</summary>
public sealed class PersonForm
{
    /// <summary>Of a new person, made when the form is shown, so that a form posted twice adds one.</summary>
    public Guid Key { get; set; }
    public string? Name { get; set; }
    public string? Post { get; set; }
    /// <summary>Empty: suggested from the name.</summary>
    public string? Login { get; set; }
    public string? Address { get; set; }
    public string? Phone { get; set; }
    public Role? Role { get; set; }
    public Guid? Organisation { get; set; }

    public AddPersonRequest AddRequest() =>
        new(new(Key), new(Name, Post, Address, Phone), Login, new(Role, OrganisationId.Of(Organisation)));

    public GrantRoleRequest GrantRequest(PersonId personId) => new(personId, new(Role, OrganisationId.Of(Organisation)));

    /// <summary>The messages at the fields; what is refused is told at the role.</summary>
    public static FieldErrors Errors<T>(Outcome<T> outcome)
    {
        var errors = FaultWords.Errors(outcome.Faults, field => field == nameof(GivenRole.OrganisationId) ? nameof(Organisation) : field);
        if (outcome.Refusal is { } refusal) errors[nameof(Role)] = RefusalWords.Of(refusal);
        return errors;
    }
}
