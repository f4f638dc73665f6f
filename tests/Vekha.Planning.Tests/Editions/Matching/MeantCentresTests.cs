using Vekha.Planning.Centres;
using Vekha.Planning.Editions.Matching;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Tests.Editions.Matching;

public sealed class MeantCentresTests
{
    private static readonly Organisation Region =
        Organisation.Create(new(Guid.NewGuid()), "Тихореченская область", null, OrganisationKind.Region, null);
    private static readonly Organisation[] Hosts =
    [
        Host("МБОУ «Школа № 4»"), Host("МБОУ «Школа № 1» г. Озёрска"), Host("МБОУ «Школа № 1» пос. Заречье"),
        Host("МАОУ «Лицей «Меридиан»"),
        Host("МБОУ «Сельская школа»"),
    ];
    // The last school has no centre of the programme.
    private static readonly Centre[] Centres = [.. Hosts[..^1].Select(CentreAt)];

    [Theory]
    [InlineData("Комплекс мер по созданию IT-куба на базе МБОУ «Школа № 4»", new[] { 0 })]
    [InlineData("Комплекс мер по созданию IT-куба на базе МБОУ «Школа № 1» г. Озёрска", new[] { 1 })]
    [InlineData("Комплекс мер на базе МБОУ «Школа № 4» и МБОУ «Школа № 1» пос. Заречье", new[] { 0, 2 })]
    public void The_schools_that_are_named_are_meant(string title, int[] meant)
    {
        var found = MeantCentres.Of(title, null, Hosts, Centres);
        found.By.ShouldBe(MeantBy.Name);
        found.Named.ShouldBe(meant.Select(i => Centres[i].Id), ignoreOrder: true);
    }

    [Theory]
    [InlineData("на базе МОУ «Средняя общеобразовательная школа №5 г. Балабаново»")]
    [InlineData("на базе СОШ № 5 г. Балабаново")]
    [InlineData("центра «IT-куб» гимназии № 12 города Обнинска")]
    [InlineData("на базе лицея «Держава»")]
    [InlineData("НА БАЗЕ МБОУ «ШКОЛА ИМЕНИ К.Э. ЦИОЛКОВСКОГО»")]
    [InlineData("на базе школы имени Циолковского")]
    [InlineData("на базе МКОУ «Гурьевская основная школа»")]
    [InlineData("на базе ГБПОУ «Колледж связи»")]
    [InlineData("на базе МБОУ «Школа № 1»")]
    [InlineData("на базе МБОУ «Сельская школа»")]
    public void Where_the_school_has_no_centre_here_or_could_be_several_none_is_chosen(string title)
    {
        var found = MeantCentres.Of($"Комплекс мер по созданию центра «IT-куб» {title}", null, Hosts, Centres);
        (found.By, found.IsUnknown, found.Named.Count).ShouldBe((MeantBy.UnknownSchool, true, 0));
    }

    [Theory]
    [InlineData("Комплекс мер по созданию центров «IT-куб» в Тихореченской области")]
    [InlineData("Комплекс мер по созданию центров «Точка роста» в общеобразовательных организациях")]
    [InlineData("Комплекс мер на базе общеобразовательных школ, расположенных в сельской местности")]
    [InlineData("Комплекс мер центров цифрового образования детей «IT-куб» на базе образовательных учреждений")]
    [InlineData("Комплекс мер центра «Точка роста» на базе школы")]
    public void Where_no_school_is_named_all_are(string title)
    {
        MeantCentres.Of(title, null, Hosts, Centres).By.ShouldBe(MeantBy.Plan);
        // Of an act of another region nothing is.
        MeantCentres.Of(title, "Калужской области", Hosts, Centres).By.ShouldBe(MeantBy.OtherRegion);
    }

    private static Organisation Host(string name) => Organisation.Create(new(Guid.NewGuid()), name, null, OrganisationKind.Host, Region);

    private static Centre CentreAt(Organisation host) =>
        Centre.Create(new(Guid.NewGuid()), "IT-куб", "it-cube", host, Region.Id, null, 2024, CentreCard.Empty);
}
