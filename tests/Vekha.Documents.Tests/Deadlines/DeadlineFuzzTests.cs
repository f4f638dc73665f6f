using System.Diagnostics;

namespace Vekha.Documents.Deadlines;

/// <summary>Whatever stands in a cell, reading ends soon and does not throw.</summary>
public sealed class DeadlineFuzzTests
{
    private const string Letters = "0123456789 .,;:()–-/*«»<>№+ IlVXОХПШабвгдеёлмнорстянь\u00A0\u00AD\t¹";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    [Fact]
    public void Random_letters_are_read_without_an_exception()
    {
        var random = new Random(2024);
        for (var round = 0; round < 20_000; round++)
            DeadlineReader.Read(new string(random.GetItems<char>(Letters, random.Next(60)))).ShouldNotBeNull();
    }

    [Fact]
    public void Random_pieces_of_real_deadlines_are_read_without_an_exception()
    {
        var random = new Random(2025);
        var words = DeadlineTable.Rows().SelectMany(row => row.Printed.Split(' ')).ToArray();
        for (var round = 0; round < 20_000; round++)
            DeadlineReader.Read(string.Join(' ', random.GetItems(words, random.Next(30)))).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("1, ")]
    [InlineData("1.")]
    [InlineData("1 – ")]
    [InlineData("(")]
    [InlineData("после подписания, ")]
    [InlineData("для центров ")]
    [InlineData("месяца, следующего за ")]
    [InlineData("ежегодно, ")]
    [InlineData("до 1 марта, далее ")]
    [InlineData("по согласованному ")]
    [InlineData("а- б")]
    [InlineData("2021–2099 (")]
    public void A_piece_repeated_to_the_longest_deadline_is_read_in_time(string piece)
    {
        var clock = Stopwatch.StartNew();
        DeadlineReader.Read(string.Concat(Enumerable.Repeat(piece, 4000 / piece.Length))).ShouldNotBeNull();
        clock.Elapsed.ShouldBeLessThan(Limit);
    }
}
