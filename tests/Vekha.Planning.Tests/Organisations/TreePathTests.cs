using Vekha.Planning.Organisations;

namespace Vekha.Planning.Tests.Organisations;

public sealed class TreePathTests
{
    [Fact]
    public void What_lies_below_begins_with_the_path_above_and_sorts_before_its_end()
    {
        var region = TreePath.Below(null, new(Guid.NewGuid()));
        var school = TreePath.Below(region, new(Guid.NewGuid()));
        TreePath.Covers(region, region).ShouldBeTrue();
        TreePath.Covers(region, school).ShouldBeTrue();
        TreePath.Covers(school, region).ShouldBeFalse();
        string.CompareOrdinal(school, region + TreePath.RangeEnd).ShouldBeLessThan(0);
    }

    [Fact]
    public void A_path_tells_all_that_lies_above_the_root_first() =>
        TreePath.WithAncestors("a/b/c/").ShouldBe(["a/", "a/b/", "a/b/c/"]);

    [Theory]
    [InlineData("a/b/", "a/b/c/ a/b/d/ a/b/c/e/")]
    [InlineData("a/b/c/", "a/b/c/ a/b/c/")]
    [InlineData("a/b/", "a/b/ a/b/c/")]
    [InlineData("", "a/b/ c/d/")]
    public void Several_paths_have_the_lowest_above_them_all_in_common(string common, string paths) =>
        TreePath.Common(paths.Split(' ')).ShouldBe(common);
}
