using Microsoft.EntityFrameworkCore;
using Vekha.Application.Administration.People.Import;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Testing;

namespace Vekha.Application.Tests.Administration.People.Import;

public sealed class ImportPeopleCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_does_not_administer_adds_nobody()
    {
        var outcome = await RunAsync(null, "coordinator", Line("Чужой Пётр", null, Role.CentreHead, "Школа № 1"));
        outcome.Refusal.ShouldBe(Refusal.NotAllowed);
        await using var db = fixture.App.Database.Open();
        (await db.Users.AnyAsync(p => p.FullName == "Чужой Пётр", Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_local_administrator_gives_roles_below_alone_and_corrects_nobody_with_a_role_elsewhere()
    {
        (await RunAsync(Local, "admin", Line("Свой Пётр", null, Role.CentreHead, "Школа № 1"))).Value!.Added.Count.ShouldBe(1);
        foreach (var line in new[]
        {
            Line("Чужой Пётр", null, Role.CentreHead, "Школа № 2"), Line("Чужой Пётр", null, Role.Administrator, "Лесогорская область"),
        })
            (await RunAsync(Local, "admin", line)).Faults.Single().Code.ShouldBe(TableFault.FaultyRows);

        // The head of a school here who has a role in another municipality, too.
        var head = TestRegion.IdOf("head");
        await using var db = fixture.App.Database.Open();
        db.RoleAssignments.Add(new(Guid.CreateVersion7(), head, Role.CentreHead, TestRegion.School2.Id, TestRegion.School2.Path));
        await db.SaveChangesAsync(Ct);
        (await RunAsync(Local, "admin", Line("Другое Имя", "head", Role.CentreHead, "Школа № 1"))).Faults.Single().Code
            .ShouldBe(TableFault.FaultyRows);
        (await db.Users.AsNoTracking().SingleAsync(p => p.Id == head, Ct)).FullName.ShouldBe("Вера Соколова");
    }

    [Fact]
    public async Task No_more_are_added_at_once_than_the_server_can_make_passwords_for()
    {
        var lines = Enumerable.Range(1, PeopleImportRequest.MostAdded + 1)
            .Select(n => new PersonLine(n, new($"Номерной {n}", null, null), $"n{n}", Role.Curator, "", "Лесогорская область", null));
        (await RunAsync(null, "admin", [.. lines])).Faults.Single().Code.ShouldBe(PeopleImportFault.TooMany);
    }

    private static Viewer Local { get; } = new(TestRegion.IdOf("admin"), "Местный",
        [new(Role.Administrator, TestRegion.Zarechye.Id, TestRegion.Zarechye.Path)]);

    private static PersonLine Line(string name, string? login, Role role, string organisation) =>
        new(2, new(name, null, null), login, role, null, organisation, null);

    private Task<Outcome<ImportedPeople>> RunAsync(Viewer? viewer, string login, params PersonLine[] lines) => fixture.App.AskAsync(
        (ImportPeopleCommand command, Viewer own) => command.RunAsync(new(lines, true), viewer ?? own, Ct), login);
}
