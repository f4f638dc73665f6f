namespace Vekha.House.Tests;

public sealed class FolderTests
{
    [Fact]
    public void Folders_of_a_project_need_each_other_one_way()
    {
        var arrows = SourceProject.All.AsParallel().SelectMany(project => project.Arrows.Select(arrow => (project.Name, Arrow: arrow)))
            .ToLookup(arrow => arrow.Name, arrow => arrow.Arrow);
        var cycles = arrows.SelectMany(project => Cycles.Of(project).Select(folders => Line(project.Key, folders)));
        AllowedList.ShouldHold("Cycles", cycles, line => $"{line}\n{Explanation(line, arrows)}");
    }

    [Fact]
    public void Pages_are_seen()
    {
        var web = SourceProject.All.Single(project => project.Name == "Web");
        web.Arrows.Count(arrow => arrow.From.EndsWith(".razor", StringComparison.Ordinal)).ShouldBeGreaterThan(500);
    }

    [Fact]
    public void A_cycle_is_found_however_long()
    {
        Arrow[] arrows =
        [
            new("A/1.cs", "B/1.cs"), new("B/2.cs", "C/1.cs"), new("C/2.cs", "A/2.cs"), new("C/3.cs", "D/1.cs"), new("D/1.cs", "D/2.cs"),
        ];
        Cycles.Of(arrows).ShouldHaveSingleItem().ShouldBe(["A", "B", "C"]);
        Cycles.Of(arrows[1..]).ShouldBeEmpty();
    }

    private static string Line(string project, IEnumerable<string> folders) => $"{project}: {string.Join(", ", folders)}";

    /// <summary>The arrows within the folders, least used first: that is where it opens most easily.</summary>
    private static string Explanation(string line, ILookup<string, Arrow> arrows)
    {
        var (project, folders) = (line.Split(": ")[0], line.Split(": ")[1].Split(", "));
        var within = arrows[project]
            .Where(arrow => arrow.FromFolder != arrow.ToFolder && folders.Contains(arrow.FromFolder) && folders.Contains(arrow.ToFolder));
        var pairs = within.GroupBy(arrow => (arrow.FromFolder, arrow.ToFolder)).OrderBy(pair => pair.Count()).Take(12);
        return string.Join('\n', pairs.Select(pair =>
            $"    {pair.Key.FromFolder} → {pair.Key.ToFolder}: {string.Join("; ", pair.Take(3).Select(a => $"{a.From} → {a.To}"))}"));
    }
}
