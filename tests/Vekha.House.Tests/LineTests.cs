namespace Vekha.House.Tests;

public sealed class LineTests
{
    private const int Longest = 140;

    [Fact]
    public void A_line_ends_by_140_characters()
    {
        var tooLong = SourceProject.All
            .SelectMany(project => project.Written().Select(file => (Folder: FolderOf(project, file), File: file, Lines: TooLong(file))))
            .Where(file => file.Lines.Count > 0)
            .ToLookup(file => file.Folder);
        AllowedList.ShouldHold("LongLines", tooLong.Select(folder => folder.Key), folder => string.Join('\n',
            tooLong[folder].Select(file => $"{folder}/{Path.GetFileName(file.File)}: line {string.Join(", ", file.Lines)}")));
    }

    private static List<int> TooLong(string file) =>
        [.. File.ReadLines(file).Index().Where(line => line.Item.Length > Longest).Select(line => line.Index + 1)];

    private static string FolderOf(SourceProject project, string file) =>
        $"{project.Name}/{Path.GetDirectoryName(project.Relative(file))!.Replace('\\', '/')}".TrimEnd('/');
}
