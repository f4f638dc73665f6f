using Microsoft.AspNetCore.Identity;
using Vekha.Planning.Access;

namespace Vekha.Data.Accounts;

/// <summary>Somebody who signs in. The user name is the login; roles are <see cref="RoleAssignment"/>s, not Identity's own.</summary>
public sealed class Person : IdentityUser<PersonId>
{
    public string FullName { get; set; } = "";

    /// <summary>The post: «директор школы».</summary>
    public string? Post { get; set; }

    /// <summary>May not sign in any more; what the person did stays in the journal.</summary>
    public bool Dismissed { get; set; }

    /// <summary>The password was given by somebody else: nothing opens until the person has chosen an own one.</summary>
    public bool MustChangePassword { get; set; }

    /// <param name="address">Of mail, where reminders go; null for none.</param>
    public void SetAddress(string? address) =>
        (Email, NormalizedEmail, ConcurrencyStamp) = (address, address?.ToUpperInvariant(), Guid.NewGuid().ToString());
}
