namespace Vekha.House.Tests;

/// <summary>What is read at one go stays short.</summary>
public sealed class SizeTests
{
    private const int MostOfFile = 300;
    private const int MostOfPage = 130;

    [Fact]
    public void A_file_of_code_ends_by_300_lines() =>
        AllowedList.ShouldHold("LongFiles", Longer(".cs", MostOfFile), file => $"{file} is longer than {MostOfFile} lines");

    [Fact]
    public void A_page_ends_by_130_lines() =>
        AllowedList.ShouldHold("LongPages", Longer(".razor", MostOfPage), file => $"{file} is longer than {MostOfPage} lines");

    private static IEnumerable<string> Longer(string kind, int most)
    {
        var files = Directory.EnumerateFiles(Repository.Path("src"), "*" + kind, SearchOption.AllDirectories)
            .Select(file => (Path: file, Name: Path.GetRelativePath(Repository.Folder, file).Replace('\\', '/')))
            .Where(file => !file.Name.Contains("/obj/", StringComparison.Ordinal)
                && !file.Name.Contains("/bin/", StringComparison.Ordinal)
                && !file.Name.StartsWith("src/Vekha.Data/Migrations/", StringComparison.Ordinal)).ToList();
        files.Count.ShouldBeGreaterThan(200);
        return files.Where(file => File.ReadLines(file.Path).Count() > most).Select(file => file.Name);
    }
}
