using Vekha.Application.Mail;

namespace Vekha.Application.Administration.People;

/// <summary>What an account tells of its person.</summary>
public sealed record PersonNames
{
    private const int LongestName = 200;
    private const int LongestPost = 300;

    public PersonNames(string? name, string? post, string? address) =>
        (Name, Post, Address) = (Typed.Text(name), Typed.Text(post), MailAddressText.Of(address));

    public string? Name { get; }

    public string? Post { get; }

    /// <summary>Of mail; null for none.</summary>
    public string? Address { get; }

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (Name is null) faults.Add(nameof(Name), PersonFault.NameRequired);
        if (Name?.Length > LongestName) faults.Add(nameof(Name), PersonFault.TooLong);
        if (Post?.Length > LongestPost) faults.Add(nameof(Post), PersonFault.TooLong);
        faults.AddAddressFault(nameof(Address), Address);
        return faults;
    }
}
