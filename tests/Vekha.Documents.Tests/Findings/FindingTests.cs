using Vekha.Documents.Findings;

namespace Vekha.Documents.Tests.Findings;

public sealed class FindingTests
{
    private const string Sound = "Открыть центр\tШколы\tПриказ\t01.02.2030";

    [Theory]
    [InlineData(FindingCode.DuplicateNumber, "plan 1, measure 1", "1\t" + Sound, "1.\t" + Sound)]
    [InlineData(FindingCode.NumberGap, "plan 1, measure 4", "2\t" + Sound, "4\t" + Sound)]
    [InlineData(FindingCode.NumberGap, "plan 1, measure 1.4", "1.2\t" + Sound, "1.4\t" + Sound)]
    [InlineData(FindingCode.TruncatedText, "plan 1, measure 1", "1\tОткрыть центр\tШколы\t1. Приказ министерства\t01.02.2030")]
    [InlineData(FindingCode.TruncatedText, "plan 1, measure 1", "1\tОткрыть центр в\tШколы\tПриказ\t01.02.2030")]
    [InlineData(FindingCode.NoResponsible, "plan 1, measure 1", "1\tОткрыть центр\t\tПриказ\t01.02.2030")]
    [InlineData(FindingCode.NoDeliverable, "plan 1, measure 1", "1\tОткрыть центр\tШколы\t\t01.02.2030")]
    [InlineData(FindingCode.MissingDate, "plan 1, measure 1", "1\tОткрыть центр\tШколы\tПриказ\t")]
    [InlineData(FindingCode.UnreadDeadline, "plan 1, measure 1", "1\tОткрыть центр\tШколы\tПриказ\tкак получится")]
    public void A_defect_of_a_row_is_found_where_it_stands(FindingCode code, string where, params string[] rows) =>
        Found(Printed.Read(Printed.Table([Printed.Head, .. rows]))).ShouldBe([(code, where)]);

    [Fact]
    public void A_sound_plan_has_no_findings() =>
        Found(Printed.Read(Printed.Table(Printed.Head, "1\t" + Sound, "2\tОткрыть школу\tШколы\t-\t-", "3.1\t" + Sound))).ShouldBeEmpty();

    [Fact]
    public void A_missing_column_is_one_finding_and_the_rest_is_read()
    {
        var reading = Printed.Read(Printed.Table("№\tМероприятие\tСрок", "1\tПервое\t01.02.2030", "2\tВторое\t01.02.2030"));
        Found(reading).ShouldBe([(FindingCode.NoResponsible, "plan 1"), (FindingCode.NoDeliverable, "plan 1")]);
        reading.Plans[0].Measures.Count.ShouldBe(2);
    }

    [Fact]
    public void A_day_before_the_acts_own_is_found() =>
        Found(Printed.Order("1. Утвердить план.",
            Printed.Table(Printed.Head, "1\tОткрыть\tШколы\tПриказ\t04.03.2029", "2\tОткрыть\tШколы\tПриказ\t05.03.2029")))
            .ShouldBe([(FindingCode.DueBeforeAct, "plan 1, measure 1")]);

    [Theory]
    [InlineData("«О центрах в 2027 году»", false)]
    [InlineData("«О центрах 2027 году»", true)]
    [InlineData("«О совершенно других вещах»", false)]
    public void One_acts_name_printed_in_two_ways_is_found(string name, bool found)
    {
        var reading = Printed.Read("ПРАВИТЕЛЬСТВО ЗАРЕЧЕНСКОЙ ОБЛАСТИ\n\nРАСПОРЯЖЕНИЕ\n\n05.03.2029 № 17\n\n"
            + "О внесении изменений в распоряжение от 02.03.2027 № 5 «О центрах в 2027 году»\n\n"
            + $"1. Внести в распоряжение от 02.03.2027 № 5 {name} изменения.");
        Found(reading).ShouldBe(found ? [(FindingCode.NameVariant, "act, clause 1")] : []);
    }

    private static IEnumerable<(FindingCode Code, string Where)> Found(Reading reading) =>
        reading.Findings.Select(finding => (finding.Code, finding.Where));
}
