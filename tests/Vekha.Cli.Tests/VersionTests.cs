using System.Xml.Linq;

namespace Vekha.Cli.Tests;

public sealed class VersionTests
{
    [Fact]
    public async Task The_version_is_that_of_the_product()
    {
        var version = XDocument.Load(Repository.Path("Directory.Build.props")).Descendants("Version").Single().Value;
        var (status, output, _) = await CommandLine.RunAsync("--version");
        status.ShouldBe(0);
        output.Trim().ShouldBe(version);
    }
}
