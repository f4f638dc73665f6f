namespace Vekha.House.Tests;

public sealed class LineTests
{
    private const int Longest = 140;

    // An entry of texts (.resx) is one line, and so is a row of a table in a document.
    private static readonly string[] Kinds =
        [".cs", ".razor", ".css", ".js", ".mjs", ".csproj", ".props", ".yml", ".md", "" /* scripts */];

    /// <summary>Made by programs, or not ours.</summary>
    private static readonly string[] Foreign = ["bin", "obj", "node_modules", "lib", "LICENSE"];

    [Theory]
    [InlineData("")]
    [InlineData(".ci")]
    [InlineData(".github")]
    [InlineData("bench")]
    [InlineData("docs")]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("tools")]
    public void A_line_ends_by_140_characters(string folder) =>
        Written(folder).SelectMany(TooLong).ShouldBeEmpty($"Lines longer than {Longest} characters.");

    private static IEnumerable<string> Written(string folder) =>
        from file in Directory.EnumerateFiles(Repository.Path(folder), "*",
            folder.Length > 0 ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
        where Kinds.Contains(Path.GetExtension(file))
        let relative = Path.GetRelativePath(Repository.Folder, file).Replace('\\', '/')
        where !relative.Split('/').Intersect(Foreign).Any()
            && !relative.StartsWith("src/Vekha.Data/Migrations/", StringComparison.Ordinal)
        orderby file
        select file;

    /// <summary>
    /// What stands between triple quotes is the text of a document or of a program: it is as long as it is.
    /// </summary>
    private static IEnumerable<string> TooLong(string file)
    {
        var (isText, isDocument) = (false, Path.GetExtension(file) == ".md");
        foreach (var (number, line) in File.ReadLines(file).Index())
        {
            if (!isText && line.Length > Longest && !(isDocument && line.StartsWith('|')))
                yield return $"{file}({number + 1}): {line.Length}";
            if (line.Split("\"\"\"").Length % 2 == 0) isText = !isText;
        }
    }
}
