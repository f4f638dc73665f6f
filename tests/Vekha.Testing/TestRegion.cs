using Microsoft.AspNetCore.Identity;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Testing;

/// <summary>A region every test knows: two municipalities, three schools, four centres, and a person with each role.
/// Everybody's password is <see cref="Password"/>.</summary>
public static class TestRegion
{
    public const string Password = "test-password-1";

    /// <summary>The day it is in the application under test.</summary>
    public static DateOnly Today { get; } = new(2024, 6, 10);

    public static Organisation Federation { get; } =
        Organisation.Create(new(Id(1)), "Министерство просвещения", null, OrganisationKind.Federal, null);
    public static Organisation Region { get; } =
        Organisation.Create(new(Id(2)), "Лесогорская область", null, OrganisationKind.Region, Federation);
    public static Organisation OtherRegion { get; } =
        Organisation.Create(new(Id(3)), "Приморский край", null, OrganisationKind.Region, Federation);
    public static Organisation Zarechye { get; } =
        Organisation.Create(new(Id(4)), "Зареченский район", null, OrganisationKind.Municipality, Region);
    public static Organisation Ozersk { get; } =
        Organisation.Create(new(Id(5)), "Город Озёрск", null, OrganisationKind.Municipality, Region);
    public static Organisation School1 { get; } =
        Organisation.Create(new(Id(6)), "МБОУ «Школа № 1»", "Школа № 1", OrganisationKind.Host, Zarechye);
    public static Organisation School2 { get; } =
        Organisation.Create(new(Id(7)), "МБОУ «Школа № 2»", "Школа № 2", OrganisationKind.Host, Ozersk);
    public static Organisation Lyceum { get; } =
        Organisation.Create(new(Id(8)), "ГБОУ «Областной лицей»", "Областной лицей", OrganisationKind.Host, Region);
    public static Organisation FarSchool { get; } =
        Organisation.Create(new(Id(9)), "МБОУ «Дальняя школа»", "Дальняя школа", OrganisationKind.Host, OtherRegion);

    /// <summary>At School1 in Zarechye, cohort 2023.</summary>
    public static Centre ZarechyeCube { get; } =
        Centre.Create(new(Id(21)), "IT-куб «Заречье»", "it-cube", School1, Region.Id, Zarechye.Id, 2023, CentreCard.Empty);
    /// <summary>At School2 in Ozersk, cohort 2024.</summary>
    public static Centre OzerskCube { get; } =
        Centre.Create(new(Id(22)), "IT-куб «Озёрск»", "it-cube", School2, Region.Id, Ozersk.Id, 2024, CentreCard.Empty);
    /// <summary>At School1, another programme, cohort 2022.</summary>
    public static Centre ZarechyePoint { get; } =
        Centre.Create(new(Id(23)), "Точка роста «Заречье»", "growth-point", School1, Region.Id, Zarechye.Id, 2022, CentreCard.Empty);
    /// <summary>In another region: nobody of ours may see it.</summary>
    public static Centre FarCube { get; } =
        Centre.Create(new(Id(24)), "IT-куб «Дальний»", "it-cube", FarSchool, OtherRegion.Id, null, 2024, CentreCard.Empty);

    /// <summary>Logins with their role and place: coordinator, municipal (Zarechye), head (School1), other-head (School2), reviewer,
    /// curator, admin, far-coordinator (OtherRegion), nobody (no role).</summary>
    public static IReadOnlyList<(PersonId Id, string Login, string Name, Role? Role, Organisation? At)> People { get; } =
    [
        (new(Id(41)), "coordinator", "Анна Ковалёва", Role.Coordinator, Region),
        (new(Id(42)), "municipal", "Борис Ильин", Role.MunicipalOfficer, Zarechye),
        (new(Id(43)), "head", "Вера Соколова", Role.CentreHead, School1),
        (new(Id(44)), "other-head", "Глеб Орлов", Role.CentreHead, School2),
        (new(Id(45)), "reviewer", "Дарья Лебедева", Role.Reviewer, Federation),
        (new(Id(46)), "curator", "Егор Волков", Role.Curator, Region),
        (new(Id(47)), "admin", "Жанна Белова", Role.Administrator, Region),
        (new(Id(48)), "far-coordinator", "Захар Дальний", Role.Coordinator, OtherRegion),
        (new(Id(49)), "nobody", "Игорь Новый", null, null),
    ];

    public static PersonId IdOf(string login) => People.Single(p => p.Login == login).Id;

    internal static async Task AddToAsync(VekhaDb db)
    {
        db.Programmes.AddRange(new("it-cube", "IT-куб"), new("growth-point", "Точка роста"), new("quantorium", "Кванториум"));
        db.Organisations.AddRange(Federation, Region, OtherRegion, Zarechye, Ozersk, School1, School2, Lyceum, FarSchool);
        db.Centres.AddRange(ZarechyeCube, OzerskCube, ZarechyePoint, FarCube);
        var hash = new PasswordHasher<Person>().HashPassword(new Person(), Password);
        foreach (var (id, login, name, role, at) in People)
        {
            db.Users.Add(new Person
            {
                Id = id,
                UserName = login,
                NormalizedUserName = login.ToUpperInvariant(),
                FullName = name,
                PasswordHash = hash,
                SecurityStamp = Guid.NewGuid().ToString("N"),
            });
            if (role is { } given) db.RoleAssignments.Add(new(Guid.CreateVersion7(), id, given, at!.Id, at.Path));
        }
        await db.SaveChangesAsync();
    }

    private static Guid Id(int number) => new($"00000000-0000-7000-8000-{number:000000000000}");
}
