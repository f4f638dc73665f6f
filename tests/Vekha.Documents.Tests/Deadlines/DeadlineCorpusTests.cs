using System.Text.Json;

namespace Vekha.Documents.Deadlines;

/// <summary>Phrases out of real orders, kept beside the repository.</summary>
public sealed class DeadlineCorpusTests
{
    private const double Required = 0.97;

    [Fact]
    public void Nearly_every_phrase_of_the_corpus_is_read_exactly()
    {
        using var gold = JsonDocument.Parse(Corpus.Text("deadlines.gold.json"));
        var phrases = gold.RootElement.EnumerateArray().Where(phrase => !phrase.TryGetProperty("hard", out var hard) || !hard.GetBoolean())
            .ToList();
        var misread = phrases.Where(phrase => !IsReadExactly(phrase)).Select(phrase => phrase.GetProperty("text").GetString()).ToList();
        misread.Count.ShouldBeLessThanOrEqualTo((int)(phrases.Count * (1 - Required)), string.Join('\n', misread));
    }

    private static bool IsReadExactly(JsonElement phrase)
    {
        using var read = JsonDocument.Parse(ContractJson.Write(DeadlineReader.Read(phrase.GetProperty("text").GetString()!)));
        return JsonElement.DeepEquals(read.RootElement.GetProperty("rules"), phrase.GetProperty("rules"));
    }
}
