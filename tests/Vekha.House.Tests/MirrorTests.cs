namespace Vekha.House.Tests;

public sealed class MirrorTests
{
    /// <summary>The pages of an area are tested under the name of the area.</summary>
    private const string Pages = "Pages/";

    [Fact]
    public void A_folder_of_tests_is_named_after_the_folder_it_tests()
    {
        var unlike = SourceProject.All.SelectMany(project => TestsOf(project.Name, "*.cs").Select(folder => (project.Name, Folder: folder)))
            .Where(tests => !TriedIn(tests.Name).Any(project => SourcesOf(project).Contains(tests.Folder)));
        AllowedList.ShouldHold("Unmirrored", unlike.Select(tests => $"{tests.Name}/{tests.Folder}"), folder =>
            $"tests/Vekha.{folder.Replace("/", ".Tests/", StringComparison.Ordinal)}: there is no such folder in src.");
    }

    [Fact]
    public void A_folder_with_code_has_a_folder_of_tests_of_its_name()
    {
        var untried = SourceProject.All.SelectMany(project => SourcesOf(project.Name).Select(folder => (project.Name, Folder: folder)))
            .Where(source => !TriedIn(source.Name).Any(project => TestsOf(project, "*Tests.cs").Contains(source.Folder)));
        AllowedList.ShouldHold("Untried", untried.Select(source => $"{source.Name}/{source.Folder}"), folder =>
            $"src/Vekha.{folder}: no folder of tests is named so.");
    }

    /// <summary>An area is tried by its commands and over HTTP, in the tests of either project.</summary>
    private static string[] TriedIn(string project) => project is "Application" or "Web" ? ["Application", "Web"] : [project];

    private static IEnumerable<string> SourcesOf(string project) =>
        FoldersWith(Repository.Path("src", $"Vekha.{project}"), "*.cs", "*.razor")
            .Select(folder => folder.StartsWith(Pages, StringComparison.Ordinal) ? folder[Pages.Length..] : folder).Distinct();

    private static IEnumerable<string> TestsOf(string project, string pattern) =>
        FoldersWith(Repository.Path("tests", $"Vekha.{project}.Tests"), pattern);

    /// <summary>The folders below a folder in which files lie that are called so.</summary>
    private static IEnumerable<string> FoldersWith(string root, params string[] patterns) => Directory.Exists(root)
        ? patterns.SelectMany(pattern => Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories))
            .Select(file => Path.GetDirectoryName(Path.GetRelativePath(root, file))!.Replace('\\', '/'))
            .Where(folder => folder.Length > 0 && !folder.Split('/').Any(part => part is "bin" or "obj" or "npm"))
            .Distinct()
        : [];
}
