using Vekha.Planning.Organisations;

namespace Vekha.Planning.Tests.Organisations;

public sealed class NamedRegionsTests
{
    [Theory]
    [InlineData("Кемеровская область – Кузбасс", "ПРАВИТЕЛЬСТВО КЕМЕРОВСКОЙ ОБЛАСТИ – КУЗБАССА", null)]
    [InlineData("Кемеровская область – Кузбасс", "Правительство Ивановской области", "Ивановской области")]
    [InlineData("Республика Хакасия", "Правительство Республики Хакасии", null)]
    [InlineData("Республика Тыва", "Правительство Республики Хакасия", "Республики Хакасия")]
    [InlineData("Пермский край", "Министерство образования и науки Пермского края", null)]
    [InlineData("Пермский край", "Удмуртская Республика", "Удмуртская Республика")]
    [InlineData("Тюменская область", "Правительство Ханты-Мансийского автономного округа", "Ханты-Мансийского автономного округа")]
    [InlineData("Ивановская область", "Правительство Российской Федерации", null)]
    [InlineData("Ивановская область", "Лучшие практики в педагогической области", null)]
    [InlineData("Город Москва", "Правительство Ивановской области", null)]
    public void The_region_of_an_act_is_known_by_its_name(string own, string text, string? other) =>
        NamedRegions.Other(Region(own), [text]).ShouldBe(other);

    [Fact]
    public void The_surest_text_that_names_a_region_decides()
    {
        var region = Region("Калужская область");
        NamedRegions.Other(region, ["Правительство Калужской области", "План с Тульской областью"]).ShouldBeNull();
        NamedRegions.Other(region, [null, "Комплекс мер", "Школы Тульской области"]).ShouldBe("Тульской области");
        NamedRegions.Other(region, ["Школы Тульской области и Калужской области"]).ShouldBeNull();
        NamedRegions.Other(region, []).ShouldBeNull();
    }

    private static Organisation Region(string name) =>
        Organisation.Create(new(Guid.CreateVersion7()), name, null, OrganisationKind.Region, null);
}
