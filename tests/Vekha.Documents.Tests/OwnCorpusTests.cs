using Vekha.Formats;

namespace Vekha.Documents.Tests;

/// <summary>Documents of our own in <c>Corpus/</c>, each beside the JSON that is to be read out of it.</summary>
public sealed class OwnCorpusTests
{
    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Folder).Where(file => Path.GetExtension(file) != ".json").Select(file => Path.GetFileName(file)!)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Corpus");

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_read_as_written_beside_it(string document)
    {
        var path = Path.Combine(Folder, document);
        var reading = DocumentReader.Read(DocumentFile.Read(File.ReadAllBytes(path), TestContext.Current.CancellationToken).Text!);
        ContractJson.Write(reading).ShouldBe(File.ReadAllText(Path.ChangeExtension(path, ".json")).TrimEnd());
    }
}
