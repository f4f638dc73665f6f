using Vekha.Web.Words;

namespace Vekha.Web.Tests.Words;

public sealed class RussianTests
{
    [Theory]
    [InlineData(1, "1\u00a0день")]
    [InlineData(2, "2\u00a0дня")]
    [InlineData(5, "5\u00a0дней")]
    [InlineData(11, "11\u00a0дней")]
    [InlineData(14, "14\u00a0дней")]
    [InlineData(21, "21\u00a0день")]
    [InlineData(112, "112\u00a0дней")]
    public void A_number_takes_its_form_of_the_word(int number, string words) => Russian.Count(number, "день|дня|дней").ShouldBe(words);

    [Fact]
    public void A_day_is_printed_without_a_break() => Russian.Full(new(2024, 2, 1)).ShouldBe("1\u00a0февраля\u00a02024\u00a0г.");

    [Theory]
    [InlineData("Срок — {0}.", "1 февраля 2024 г.", "Срок — 1 февраля 2024 г.")]
    [InlineData("Срок — {0}.", "01.02.2024", "Срок — 01.02.2024.")]
    [InlineData("Направление «{0}» добавлено.", "Центр «Архимед»", "Направление «Центр „Архимед“» добавлено.")]
    [InlineData("Добавлено: {0}", "Центр «Архимед»", "Добавлено: Центр «Архимед»")]
    public void A_text_takes_its_value_without_a_second_stop_or_quotes_in_quotes(string text, string value, string whole) =>
        text.With(value).ShouldBe(whole);
}
