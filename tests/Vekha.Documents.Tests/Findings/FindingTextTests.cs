using Vekha.Documents.Findings;

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
}
