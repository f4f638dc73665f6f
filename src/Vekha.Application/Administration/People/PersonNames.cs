using Vekha.Application.Mail;

namespace Vekha.Application.Administration.People;

/// <summary>What an account tells of its person.</summary>
public sealed record PersonNames
{
    public const int LongestPhone = 50;

    private const int LongestName = 200;
    private const int LongestPost = 300;

    public PersonNames(string? name, string? post, string? address, string? phone = null) =>
        (Name, Post, Address, Phone) = (Typed.Line(name), Typed.Line(post), MailAddressText.Of(address), Typed.Line(phone));

    public string? Name { get; }

    public string? Post { get; }

    /// <summary>Of mail; null for none.</summary>
    public string? Address { get; }

    /// <summary>As it is dialled; null for none.</summary>
    public string? Phone { get; }

    internal FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (Name is null) faults.Add(nameof(Name), PersonFault.NameRequired);
        if (Name?.Length > LongestName) faults.Add(nameof(Name), PersonFault.TooLong);
        if (Post?.Length > LongestPost) faults.Add(nameof(Post), PersonFault.TooLong);
        if (Phone?.Length > LongestPhone) faults.Add(nameof(Phone), PersonFault.TooLong);
        faults.AddAddressFault(nameof(Address), Address);
        return faults;
    }
}
