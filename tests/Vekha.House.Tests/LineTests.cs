namespace Vekha.House.Tests;

public sealed class LineTests
{
    private const int Longest = 140;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("bench")]
    public void A_line_ends_by_140_characters(string folder) =>
        Written(folder).SelectMany(TooLong).ShouldBeEmpty($"Lines longer than {Longest} characters.");

    private static IEnumerable<string> Written(string folder) =>
        from file in Directory.EnumerateFiles(Repository.Path(folder), "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".razor"
        let relative = Path.GetRelativePath(Repository.Path(folder), file).Replace('\\', '/')
        where !relative.Split('/').Any(part => part is "bin" or "obj" or "node_modules")
            && !relative.StartsWith("Vekha.Data/Migrations/", StringComparison.Ordinal)
        orderby file
        select file;

    /// <summary>What stands between triple quotes is the text of a document or of a program: it is as long as it is.</summary>
    private static IEnumerable<string> TooLong(string file)
    {
        var isText = false;
        foreach (var (number, line) in File.ReadLines(file).Index())
        {
            if (!isText && line.Length > Longest) yield return $"{file}({number + 1}): {line.Length}";
            if (line.Split("\"\"\"").Length % 2 == 0) isText = !isText;
        }
    }
}
