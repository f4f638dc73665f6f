using Vekha.Planning.Organisations;

namespace Vekha.Web.Pages.Administration.Organisations;

public sealed class OrganisationForm
{
    /// <summary>Of a new organisation, made when the form is shown, so that a form posted twice adds one.</summary>
    public Guid Key { get; set; }
    public string? Name { get; set; }
    public string? ShortName { get; set; }
    public OrganisationKind? Kind { get; set; }
    public uint Version { get; set; }

    public string Named => Name?.Trim() ?? "";

    public string? Abbreviated => string.IsNullOrWhiteSpace(ShortName) ? null : ShortName.Trim();

    /// <summary>What is wrong with the name; null where nothing is.</summary>
    public string? NameFault => Named.Length switch { 0 => Texts.Organisations_NameRequired, > 1000 => Texts.Organisations_NameTooLong, _ => null };

    public string? ShortNameFault => Abbreviated?.Length > 300 ? Texts.Organisations_NameTooLong : null;
}
