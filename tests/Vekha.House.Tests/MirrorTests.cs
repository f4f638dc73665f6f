namespace Vekha.House.Tests;

public sealed class MirrorTests
{
    /// <summary>The pages of an area are tested under the name of the area.</summary>
    private static readonly string[] Above = ["", "Pages"];

    [Fact]
    public void A_folder_of_tests_is_named_after_the_folder_it_tests()
    {
        var unlike = SourceProject.All
            .SelectMany(
                project => FoldersOf(Repository.Path("tests", $"Vekha.{project.Name}.Tests")).Select(folder => (project.Name, folder)))
            .Where(tests => !Above.Any(above => Directory.Exists(Repository.Path("src", $"Vekha.{tests.Name}", above, tests.folder))));
        AllowedList.ShouldHold("Unmirrored", unlike.Select(tests => $"{tests.Name}/{tests.folder}"), folder =>
            $"tests/Vekha.{folder.Replace("/", ".Tests/", StringComparison.Ordinal)}: there is no such folder in src.");
    }

    private static IEnumerable<string> FoldersOf(string tests) => Directory.Exists(tests)
        ? Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetDirectoryName(Path.GetRelativePath(tests, file))!.Replace('\\', '/'))
            .Where(folder => folder.Length > 0 && folder.Split('/')[0] is not ("bin" or "obj"))
            .Distinct()
        : [];
}
