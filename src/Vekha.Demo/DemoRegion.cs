using Vekha.Application.Installation;
using Vekha.Documents.Plans;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Demo;

/// <summary>A region that does not exist: its municipalities, the schools that host centres, and the centres.</summary>
internal sealed record DemoRegion(
    Organisation Federation,
    Organisation Region,
    IReadOnlyList<Organisation> Municipalities,
    IReadOnlyList<Organisation> Hosts,
    IReadOnlyList<Centre> Centres)
{
    public static DemoRegion At(DateOnly today)
    {
        var federation = New("Министерство просвещения Российской Федерации", "Минпросвещения России", OrganisationKind.Federal, null);
        var region = New("Тихореченская область", null, OrganisationKind.Region, federation);
        var municipalities = DemoOrganisations.Municipalities.Select(m => New(m.Name, m.Short, OrganisationKind.Municipality, region))
            .ToList();
        var hosts = DemoOrganisations.Hosts.Select(h => New(h.Name, h.Short, OrganisationKind.Host, municipalities[h.Municipality]))
            .ToList();
        var centres = DemoOrganisations.Centres.Select(c =>
        {
            var (host, municipality) = (hosts[c.Host], municipalities[DemoOrganisations.Hosts[c.Host].Municipality]);
            var name = $"{NameOf(c.Programme)} ({host.Label}, {municipality.Label})";
            var cohort = today.Year - c.YearsAgo;
            return Centre.Create(
                new(Guid.CreateVersion7()), name, c.Programme, host, region.Id, municipality.Id, cohort, CardOf(c, cohort));
        }).ToList();
        return new(federation, region, municipalities, hosts, centres);
    }

    /// <summary>The centres of a host stand where it stands in the tree.</summary>
    public Organisation HostOf(Centre centre) => Hosts.Single(h => h.Id == centre.HostId);

    private static Organisation New(string name, string? shortName, OrganisationKind kind, Organisation? parent) =>
        Organisation.Create(new(Guid.CreateVersion7()), name, shortName, kind, parent);

    private static CentreCard CardOf(DemoOrganisations.CentreOutline centre, int cohort) =>
        new(DemoOrganisations.Hosts[centre.Host].Address, centre.Area, centre.YearsAgo == 0 ? null : new DateOnly(cohort, 9, 1));

    private static string NameOf(string programme) => UsualProgrammes.All.Single(p => p.Code == programme).Name;
}

/// <summary>What there is in the region, as data.</summary>
internal static class DemoOrganisations
{
    internal sealed record HostRow(int Municipality, string Name, string Short, string Address);

    /// <param name="YearsAgo">How long before this year the centre was created.</param>
    internal sealed record CentreOutline(int Host, string Programme, int YearsAgo, decimal Area);

    public static IReadOnlyList<(string Name, string Short)> Municipalities { get; } =
    [
        ("Городской округ город Тихореченск", "Тихореченск"),
        ("Городской округ Каменный Брод", "Каменный Брод"),
        ("Липоборский муниципальный округ", "Липоборский округ"),
        ("Верхнелужский муниципальный район", "Верхнелужский район"),
        ("Староключевской муниципальный район", "Староключевской район"),
        ("Долгоозёрский муниципальный район", "Долгоозёрский район"),
    ];

    private const string Budgetary = "Муниципальное бюджетное общеобразовательное учреждение ";
    private const string Autonomous = "Муниципальное автономное общеобразовательное учреждение ";
    private const string State = "Муниципальное казённое общеобразовательное учреждение ";

    public static IReadOnlyList<HostRow> Hosts { get; } =
    [
        new(1, Budgetary + "«Школа № 4» города Каменный Брод", "Школа № 4", "г. Каменный Брод, ул. Паромная, д. 12"),
        new(1, Budgetary + "«Гимназия № 1» города Каменный Брод", "Гимназия № 1", "г. Каменный Брод, Соборный пер., д. 3"),
        new(1, Autonomous + "«Лицей «Меридиан» города Каменный Брод", "Лицей «Меридиан»", "г. Каменный Брод, ул. Мичурина, д. 40"),
        new(0, Budgetary + "«Школа № 7» города Тихореченска", "Школа № 7", "г. Тихореченск, ул. Садовая, д. 18"),
        new(0, Autonomous + "«Лицей № 11» города Тихореченска", "Лицей № 11", "г. Тихореченск, наб. Речная, д. 5"),
        new(0, Budgetary + "«Школа № 19» города Тихореченска", "Школа № 19", "г. Тихореченск, пр-т Строителей, д. 71"),
        new(0, Budgetary + "«Гимназия № 2» города Тихореченска", "Гимназия № 2", "г. Тихореченск, ул. Почтовая, д. 9"),
        new(2, Budgetary + "«Липоборская школа»", "Липоборская школа", "с. Липовый Бор, ул. Центральная, д. 1"),
        new(2, Budgetary + "«Осинниковская школа»", "Осинниковская школа", "д. Осинники, ул. Школьная, д. 6"),
        new(3, Budgetary + "«Верхнелужская школа имени И. П. Бардина»", "Верхнелужская школа", "рп. Верхние Луга, ул. Заводская, д. 22"),
        new(3, State + "«Покровская школа»", "Покровская школа", "с. Покровка, ул. Полевая, д. 15"),
        new(4, Budgetary + "«Староключевская школа № 1»", "Староключевская школа № 1", "рп. Старые Ключи, ул. Мира, д. 33"),
        new(4, State + "«Журавлёвская школа»", "Журавлёвская школа", "с. Журавлёво, ул. Набережная, д. 2"),
        new(5, Budgetary + "«Долгоозёрская школа»", "Долгоозёрская школа", "с. Долгое Озеро, ул. Лесная, д. 8"),
    ];

    public static IReadOnlyList<CentreOutline> Centres { get; } =
    [
        new(0, ProgrammeCodes.ItCube, 0, 214.5m), new(0, ProgrammeCodes.GrowthPoint, 2, 96m),
        new(1, ProgrammeCodes.ItCube, 2, 198m), new(1, ProgrammeCodes.Quantorium, 1, 342.7m),
        new(2, ProgrammeCodes.ItCube, 3, 220m),
        new(3, ProgrammeCodes.ItCube, 1, 187.4m), new(4, ProgrammeCodes.Quantorium, 3, 410m), new(4, ProgrammeCodes.ItCube, 0, 240m),
        new(5, ProgrammeCodes.ItCube, 0, 176.2m), new(6, ProgrammeCodes.Quantorium, 0, 365m),
        new(7, ProgrammeCodes.GrowthPoint, 3, 84.6m), new(7, ProgrammeCodes.ItCube, 1, 150m), new(8, ProgrammeCodes.GrowthPoint, 1, 72m),
        new(9, ProgrammeCodes.GrowthPoint, 3, 102m), new(9, ProgrammeCodes.Quantorium, 2, 298m),
        new(10, ProgrammeCodes.GrowthPoint, 0, 68m),
        new(11, ProgrammeCodes.GrowthPoint, 2, 90m), new(11, ProgrammeCodes.ItCube, 0, 164m), new(12, ProgrammeCodes.GrowthPoint, 0, 61.5m),
        new(13, ProgrammeCodes.GrowthPoint, 1, 77m),
    ];
}
