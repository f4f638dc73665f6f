using Vekha.Application;
using Vekha.Application.Administration.Organisations;
using Vekha.Planning.Organisations;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.Organisations;

public sealed class OrganisationForm
{
    /// <summary>Of a new organisation, made when the form is shown, so that a form posted twice adds one.</summary>
    public Guid Key { get; set; }
    public string? Name { get; set; }
    public string? ShortName { get; set; }
    public OrganisationKind? Kind { get; set; }
    public uint Version { get; set; }

    public AddOrganisationRequest AddRequest(OrganisationId parent) => new(
        new(Key), parent, Kind ?? OrganisationKind.Host, new(Name, ShortName));

    public RenameOrganisationRequest RenameRequest(OrganisationId id) => new(id, new(Name, ShortName), Version);

    /// <summary>The messages at the fields; what is refused is told at the name.</summary>
    public static FieldErrors Errors(Outcome<Done> outcome)
    {
        var errors = FaultWords.Errors(outcome.Faults);
        if (outcome.Refusal is { } refusal) errors[nameof(Name)] = RefusalWords.Of(refusal);
        return errors;
    }
}
