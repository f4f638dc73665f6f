using Vekha.Documents.Findings;
using Vekha.Documents.Places;

namespace Vekha.Documents.Tests.Findings;

public sealed class FindingTextTests
{
    public static TheoryData<FindingCode> Codes => [.. Enum.GetValues<FindingCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_says_what_it_is_and_why_it_matters(FindingCode code)
    {
        code.Text().ShouldNotBeNullOrWhiteSpace();
        code.Reason().ShouldEndWith(".");
    }

    [Fact]
    public void Every_severity_has_its_word() =>
        Enum.GetValues<Severity>().Select(severity => severity.Text()).ShouldBe(["Ошибка", "Предупреждение", "Примечание"]);

    [Theory]
    [InlineData("plan 1", "План 1")]
    [InlineData("plan 1, measure 2.1", "План 1, мероприятие 2.1")]
    [InlineData("plan 2, row 3", "План 2, строка таблицы 3")]
    [InlineData("act, clause 1.1", "Акт, пункт 1.1")]
    [InlineData("passport plan, 1.1, 1.2", "Паспорт, план, строка 1.1, 1.2")]
    [InlineData("passport participants, Речной А.Б.", "Паспорт, участник Речной А.Б.")]
    public void A_place_is_told_in_words(string where, string words) => PlaceTexts.Of(where).ShouldBe(words);
}
