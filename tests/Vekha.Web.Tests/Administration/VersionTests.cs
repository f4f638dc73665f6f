using Vekha.Testing;
using Vekha.Web.Pages.Administration;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Administration;

public sealed class VersionTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task The_administrator_sees_which_version_runs()
    {
        ProductVersion.Current.ShouldMatch(@"^\d+\.\d+\.\d+(-dev)?$");
        var page = await (await fixture.App.SignedInAsync("admin")).PageAsync("/administration");
        page.Body!.TextContent.ShouldContain(AdminTexts.Version.With(ProductVersion.Current));
    }
}
