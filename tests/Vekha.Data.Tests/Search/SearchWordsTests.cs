using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using Vekha.Data.Search;
using Vekha.Testing;

namespace Vekha.Data.Tests.Search;

/// <summary>A word is found in any of its forms, also where a vowel of its stem comes and goes.</summary>
public sealed class SearchWordsTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("закупка", "закупки", "закупок", "закупку", "закупками")]
    [InlineData("площадка", "площадок", "площадками")]
    [InlineData("список", "списки", "списков", "списком")]
    [InlineData("участок", "участка", "участки")]
    [InlineData("линейка", "линеек", "линейки")]
    [InlineData("окно", "окон", "окна")]
    [InlineData("центр", "центров", "центрами")]
    [InlineData("отдел", "отдела", "отделов")]
    public async Task Each_form_of_a_word_finds_every_other(params string[] forms)
    {
        foreach (var typed in forms)
            foreach (var printed in forms) (await FindsAsync(typed, printed)).ShouldBeTrue($"«{typed}» → «{printed}»");
    }

    [Theory]
    [InlineData("закупка", "закалка")]
    [InlineData("список", "спуск")]
    [InlineData("срок", "сорок")]
    public async Task Another_word_is_not_found(string typed, string printed) => (await FindsAsync(typed, printed)).ShouldBeFalse();

    [Fact]
    public async Task All_words_are_asked_for_each_in_any_form()
    {
        (await FindsAsync("списки закупок", "Список закупки")).ShouldBeTrue();
        (await FindsAsync("списки закупок", "Список поставок")).ShouldBeFalse();
    }

    /// <summary>The driver sends 8,192 bytes at a time: words may stand at any place of a statement, across the end of it too.</summary>
    [Fact]
    public async Task A_statement_of_any_length_asks_for_several_words()
    {
        await using var db = _database.Open();
        var all = (await db.SearchWordsAsync("списки закупок", Ct)).All;
        for (var length = 7_000; length < 8_200; length++)
        {
            var before = new string('x', length);
            var found = db.Measures.Where(m => m.Name == before
                || EF.Property<NpgsqlTsVector>(m, SearchWords.Column).Matches(SearchWords.Read(all)));
            (await found.AnyAsync(Ct)).ShouldBeFalse();
        }
    }

    private async Task<bool> FindsAsync(string typed, string printed)
    {
        await using var db = _database.Open();
        var words = await db.SearchWordsAsync(typed, Ct);
        return await db.Database
            .SqlQuery<bool>($"select to_tsvector('russian', {printed}) @@ {words.All}::tsquery as \"Value\"")
            .SingleAsync(Ct);
    }
}
