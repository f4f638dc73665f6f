using Vekha.Web.Mail;

namespace Vekha.Web.Pages.Administration.People;

public sealed class RenameForm
{
    public string? Name { get; set; }
    public string? Post { get; set; }
    public string? Address { get; set; }
    public string? Stamp { get; set; }

    public string Named => Name?.Trim() ?? "";

    public string? PostOrNone => string.IsNullOrWhiteSpace(Post) ? null : Post.Trim();

    public string? NameFault =>
        Named.Length == 0 ? Texts.People_NameRequired : Named.Length > 200 || PostOrNone?.Length > 300 ? Texts.People_TooLong : null;

    public string? AddressFault => TypedAddress.Fault(Address);
}

public sealed class RevokeForm
{
    public Guid Role { get; set; }
}

public sealed class PersonActionForm
{
    /// <summary>dismiss, restore, unlock, reset.</summary>
    public string? What { get; set; }
}
