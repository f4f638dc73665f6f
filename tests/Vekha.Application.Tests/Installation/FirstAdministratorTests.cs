using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vekha.Application.Installation;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Testing;

namespace Vekha.Application.Tests.Installation;

public sealed class FirstAdministratorTests
{
    [Fact]
    public async Task An_empty_database_gets_an_administrator_with_a_password_of_his_own()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();

        var password = await FirstAdministrator.CreateAsync(db, "root", TestContext.Current.CancellationToken);

        var person = await db.Users.SingleAsync(TestContext.Current.CancellationToken);
        new PasswordHasher<Person>().VerifyHashedPassword(person, person.PasswordHash!, password!)
            .ShouldNotBe(PasswordVerificationResult.Failed);
        (await db.RoleAssignments.SingleAsync(TestContext.Current.CancellationToken)).Role.ShouldBe(Role.Administrator);
        (await db.Programmes.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(3);
    }

    [Fact]
    public async Task A_database_with_people_keeps_them_as_they_are()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var before = await db.Users.CountAsync(TestContext.Current.CancellationToken);

        (await FirstAdministrator.CreateAsync(db, "root", TestContext.Current.CancellationToken)).ShouldBeNull();

        (await db.Users.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(before);
    }
}
