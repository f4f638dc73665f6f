using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Requests;

public sealed class MistypedAddressesTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("admin", "/administration/people?page=первая&dismissed=")]
    [InlineData("admin", "/administration/working-days?year=MMXXVI")]
    [InlineData("coordinator", "/acts?page=99999999999999&deleted=да")]
    [InlineData("coordinator", "/waiting/result?act=accept&done=все")]
    [InlineData("coordinator", "/centres/import?import=x")]
    [InlineData("head", "/account/deputy?ended=1&ended=true")]
    public async Task A_value_of_an_address_that_cannot_be_understood_counts_as_absent(string login, string address) =>
        (await (await fixture.App.SignedInAsync(login)).StatusOfAsync(address)).ShouldBe(HttpStatusCode.OK, address);
}
