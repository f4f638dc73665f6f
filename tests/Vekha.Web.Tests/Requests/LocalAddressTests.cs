using Vekha.Web.Requests;

namespace Vekha.Web.Tests.Requests;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/plan?cohort=2024", "/plan?cohort=2024")]
    [InlineData("https://other.example/", "/")]
    [InlineData("//other.example", "/")]
    [InlineData("/\\other.example", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void An_address_leads_to_this_server_or_to_the_first_page(string? address, string followed) =>
        LocalAddress.Of(address).ShouldBe(followed);
}
