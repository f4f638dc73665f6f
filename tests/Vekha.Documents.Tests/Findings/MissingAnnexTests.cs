using Vekha.Documents.Findings;

namespace Vekha.Documents.Tests.Findings;

public sealed class MissingAnnexTests
{
    private const string Signature = "Губернатор области\n\n\n\nС.С. Петров";
    private const string Plan = "Комплекс мер по созданию центров\n\n" + Printed.Head + "\n1\tОткрыть центр\tШколы\tПриказ\t01.02.2030";
    private const string Stamp = "к распоряжению Правительства\nЗареченской области\nот 5 марта 2029 г. № 17-р";

    [Theory]
    [InlineData("1. Утвердить комплекс мер по созданию центров согласно приложению.")]
    [InlineData("1. Утвердить комплекс мер по созданию центров согласно приложению № 1.")]
    [InlineData("1. Утвердить комплекс мер по созданию центров (прилагается).")]
    [InlineData("1. Утвердить прилагаемый комплекс мер по созданию центров.")]
    [InlineData("1. Утвердить комплекс мер по созданию центров (приложение 1).")]
    [InlineData("1. Утвердить и ввести в действие прилагаемый порядок работы.")]
    [InlineData("1. Создать рабочую группу в составе согласно приложению N 1 к настоящему распоряжению.")]
    [InlineData("1. Утвердить перечень школ, указанных в приложении № 1 к настоящему распоряжению.")]
    public void A_promised_annex_that_the_file_lacks_is_found(string clause) =>
        Missing([clause, Signature]).ShouldBe(["act, clause 1"]);

    [Theory]
    [InlineData("1. Утвердить комплекс мер по созданию центров согласно приложению.", "Приложение\n" + Stamp)]
    [InlineData("1. Утвердить комплекс мер по созданию центров согласно приложению.", "УТВЕРЖДЁН\nраспоряжением Правительства")]
    [InlineData("1. Утвердить комплекс мер по созданию центров согласно приложению № 1.", "Приложение № 1\n" + Stamp)]
    [InlineData("1. Утвердить комплекс мер по созданию центров согласно приложению № 1.", "Приложение\n" + Stamp)]
    [InlineData("1. Утвердить комплекс мер по созданию центров согласно приложению № 1.", null)]
    [InlineData("1. Утвердить прилагаемую «дорожную карту».", null)]
    [InlineData("1. Утвердить комплекс мер (прилагается).", "Приложение N 1. Комплекс мер")]
    public void An_annex_that_is_there_is_not_missed(string clause, string? stamp) =>
        Missing([clause, Signature, .. stamp is null ? [] : new[] { stamp }, Plan]).ShouldBeEmpty();

    [Theory]
    [InlineData("1. Внести в приложение № 2 к распоряжению от 02.03.2027 № 5 изменения: строку 3 исключить.")]
    [InlineData("1. Пункт 2 изложить в следующей редакции: «2. Утвердить порядок согласно приложению № 2.».")]
    [InlineData("1. Перечислить средства согласно приложению № 4 к государственной программе области.")]
    [InlineData("1. Рассматривать заявки и документы, прилагаемые к заявкам, в течение месяца.")]
    [InlineData("1. Отчитываться по форме согласно приложению № 2 к Порядку, утверждённому распоряжением от 02.03.2027 № 5.")]
    [InlineData("1. Признать утратившим силу приложение № 3 к распоряжению от 02.03.2027 № 5.")]
    [InlineData("1. В пункте 4 слова (приложение № 2) исключить.")]
    public void The_annex_of_another_act_is_not_missed(string clause) => Missing([clause, Signature]).ShouldBeEmpty();

    [Fact]
    public void Of_several_annexes_those_that_lack_are_told()
    {
        var reading = Printed.Order(
            "1. Утвердить:", "1.1. Порядок работы согласно приложению № 1;",
            "1.2. Комплекс мер по созданию центров согласно приложению № 2;",
            "1.3. Формы отчётов согласно приложениям № 3, 4 и 6–7.", Signature,
            "Приложение № 2\n" + Stamp, Plan, "Приложение № 4\n" + Stamp, "ФОРМА", "отчёта");
        reading.Findings.Select(finding => (finding.Code, finding.Where)).ShouldBe(
            [(FindingCode.MissingAnnex, "act, clause 1.1"), (FindingCode.MissingAnnex, "act, clause 1.3")]);
        reading.Findings[1].Message.ShouldStartWith("Приложения № 3, 6, 7 не найдены");
    }

    [Fact]
    public void Annexes_without_stamps_answer_by_their_titles() =>
        Missing(["1. Утвердить прилагаемые:", "1.1. Положение о центрах;", "1.2. Комплекс мер по созданию центров;",
            "1.3. Перечень школ, на базе которых открываются центры.", Signature, "ПОЛОЖЕНИЕ\nо центрах", "Центры открывают школы.", Plan])
            .ShouldBe(["act, clause 1.3"]);

    [Fact]
    public void Things_attached_in_one_list_are_counted_each() =>
        Missing(["1. Утвердить прилагаемые: комплекс мер по созданию центров; состав комиссии по делам детей.", Signature, Plan])
            .ShouldBe(["act, clause 1"]);

    [Fact]
    public void The_annex_of_an_annex_is_not_that_of_the_act() =>
        Missing(["1. Утвердить порядок согласно приложению № 1;", "2. Утвердить формы согласно приложению № 2.", Signature,
            "Приложение № 1\n" + Stamp, "ПОРЯДОК", "Приложение № 2\nк Порядку", "Перечень"]).ShouldBe(["act, clause 2"]);

    private static IEnumerable<string> Missing(string[] body) =>
        Printed.Order(body).Findings.Where(finding => finding.Code == FindingCode.MissingAnnex).Select(finding => finding.Where);
}
