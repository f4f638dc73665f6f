using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Tests.Centres;

public sealed class CentreTests
{
    [Fact]
    public void A_centre_stands_where_its_host_stands_whatever_its_card_says()
    {
        var region = Organisation.Create(new(Guid.NewGuid()), "Область", null, OrganisationKind.Region, null);
        var school = Organisation.Create(new(Guid.NewGuid()), "Школа № 1", null, OrganisationKind.Host, region);
        var centre = Centre.Create(new(Guid.NewGuid()), "IT-куб", "it-cube", school, region.Id, null, 2024, CentreCard.Empty);
        centre.Describe("IT-куб «Заречье»", new("ул. Мира, 1", 120.5m, new(2024, 9, 2)));
        (centre.HostId, centre.Path, centre.Cohort).ShouldBe((school.Id, school.Path, 2024));
        (centre.Name, centre.Card.OpenedOn).ShouldBe(("IT-куб «Заречье»", new DateOnly(2024, 9, 2)));
    }
}
