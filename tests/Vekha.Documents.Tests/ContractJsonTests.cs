using Vekha.Documents.Acts;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Findings;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Tests;

public sealed class ContractJsonTests
{
    private static readonly Reading Reading = new(
        new Act(ActType.Order, "Правительство Заречного края", new(2024, 1, 15), "12-р", "г. Заречный", "О центрах",
            [new(new(2023, 12, 1), "714-р")], [new("1", "Утвердить комплекс мер.")], new("А.А. Иванов", "Губернатор")),
        [
            new Plan("Комплекс мер", ProgrammeCodes.ItCube, new(2024, 2026),
            [
                new Measure("1", "Начало работы центра", [new("Министерство", true)], [new("Отчёт", DeliverableKind.Report, null)],
                    new Deadline("ежеквартально",
                        [new(Due: PartialDate.OfQuarter(2024, 3), Recurs: Recurrence.Quarterly,
                        Lag: new(4, LagUnit.WorkingDay, Lag.Period))]),
                    null),
            ]),
        ],
        [new(FindingCode.NumberGap, Severity.Warning, "plan 1", "Пропущен номер.")]);

    [Fact]
    public void What_was_written_can_be_read_back()
    {
        var json = ContractJson.Write(Reading);

        ContractJson.Write(ContractJson.Read(json).ShouldNotBeNull()).ShouldBe(json);
        ContractJson.Read(json)!.Plans[0].Measures[0].Deadline.Rules.ShouldBe(Reading.Plans[0].Measures[0].Deadline.Rules);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"format":"vekha/1","act":null,"plans":null,"passport":null,"findings":[]}""")]
    [InlineData("""{"format":"vekha/2","act":null,"plans":[],"passport":null,"findings":[]}""")]
    public void Anything_else_is_refused(string json) => ContractJson.Read(json).ShouldBeNull();
}
