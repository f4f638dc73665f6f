using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Installation;

/// <summary>Lets somebody into an empty database: adds the root of the tree, the usual programmes and an administrator.</summary>
public static class FirstAdministrator
{
    // Without letters and digits that are taken for one another when typed from paper.
    private const string Characters = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int PasswordLength = 16;

    /// <returns>The password, which is stored nowhere; null where the database is not empty, and nothing was done.</returns>
    public static async Task<string?> CreateAsync(VekhaDb db, string login, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await EmptyInstallation.IsAsync(db, ct)) return null;
        await EmptyInstallation.AddProgrammesAsync(db, ct);
        var root = Organisation.Create(
            new(Guid.CreateVersion7()), "Министерство просвещения Российской Федерации", "Минпросвещения России",
            OrganisationKind.Federal, null);
        var password = NewPassword();
        var person = new Person
        {
            Id = new(Guid.CreateVersion7()),
            UserName = login,
            NormalizedUserName = login.ToUpperInvariant(),
            FullName = "Администратор",
            SecurityStamp = Guid.NewGuid().ToString("N"),
            MustChangePassword = true,
        };
        person.PasswordHash = new PasswordHasher<Person>().HashPassword(person, password);
        db.Organisations.Add(root);
        db.Users.Add(person);
        db.RoleAssignments.Add(new(Guid.CreateVersion7(), person.Id, Role.Administrator, root.Id, root.Path));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return password;
    }

    private static string NewPassword()
    {
        while (true)
        {
            var password = RandomNumberGenerator.GetString(Characters, PasswordLength);
            if (password.Any(char.IsDigit) && password.Any(char.IsLetter)) return password;
        }
    }
}
