using Vekha.Planning.Organisations;

namespace Vekha.Planning.Tests.Organisations;

public sealed class OrganisationTests
{
    [Fact]
    public void A_body_stands_below_those_of_a_higher_level_alone()
    {
        Above(OrganisationKind.Federal).ShouldBe([null]);
        Above(OrganisationKind.Region).ShouldBe([null, OrganisationKind.Federal]);
        Above(OrganisationKind.Municipality).ShouldBe([OrganisationKind.Region]);
        Above(OrganisationKind.Host).ShouldBe([OrganisationKind.Region, OrganisationKind.Municipality]);
    }

    [Fact]
    public void It_is_called_by_its_short_name_where_it_has_one()
    {
        var school = Organisation.Create(new(Guid.NewGuid()), "МБОУ «Школа № 1»", "Школа № 1", OrganisationKind.Host, null);
        school.Label.ShouldBe("Школа № 1");
        school.Rename("МБОУ «Школа № 2»", null);
        school.Label.ShouldBe("МБОУ «Школа № 2»");
    }

    private static IEnumerable<OrganisationKind?> Above(OrganisationKind kind) =>
        ((OrganisationKind?[])[null, .. Enum.GetValues<OrganisationKind>()]).Where(parent => Organisation.MayStandBelow(kind, parent));
}
