using Vekha.Documents.Findings;
using Vekha.Documents.Passports;

namespace Vekha.Documents.Tests.Passports;

public sealed class PassportTests
{
    private static readonly Reading Of2018 = Printed.Read(PassportOfTables.Of2018);
    private static readonly Reading Since2022 = Printed.Read(PassportOfTables.Since2022);

    [Fact]
    public void The_basics_are_read_by_their_labels()
    {
        var passport = Of2018.Passport.ShouldNotBeNull();
        passport.Name.ShouldBe("Мастерские в каждой школе");
        passport.FederalProject.ShouldBe("Труд и творчество");
        (passport.Start, passport.End).ShouldBe((new DateOnly(2019, 1, 1), new DateOnly(2021, 12, 31)));
        passport.Curator.ShouldBe(new Official("Северов И.К.", "Заместитель Губернатора Заречной области"));
        passport.Administrator.ShouldBe(new Official("Полевой В.Г.", "начальник отдела"));
        passport.Programmes.ShouldBe(["Государственная программа «Развитие образования»"]);
        passport.Goal.ShouldBe("оснастить школы области мастерскими");
    }

    [Fact]
    public void Indicators_have_values_of_any_years()
    {
        var indicators = Of2018.Passport!.Indicators;
        indicators.Select(row => (row.Name, row.Unit, row.Type)).ShouldBe(
            [("Доля школ с мастерскими", "процент", IndicatorType.Main), ("Число наставников", "человек", IndicatorType.Additional)]);
        indicators[0].Targets.ShouldBe(new Dictionary<int, decimal> { [2019] = 20, [2020] = 30, [2021] = 45.5m });
        indicators[1].Baseline.ShouldBe(new PrintedBaseline(0, "2018-09-01"));
    }

    [Fact]
    public void A_task_is_no_result_and_a_row_without_a_number_continues() =>
        Of2018.Passport!.Results.ShouldBe(
        [
            new("1.1", "Открыты мастерские", new(2020, 12, 31), "Мастерские открыты в каждом районе"),
            new("1.2", "Подготовлены наставники", new(2021, 12, 31), "Наставники прошли практику"),
        ]);

    [Fact]
    public void Money_is_in_million_roubles_whatever_the_table_counts_in()
    {
        var funding = Of2018.Passport!.Funding;
        funding.Select(row => (row.Number, row.Source, row.Total, row.Conditional)).ShouldBe(
            [("1.1", FundingSource.All, 3.5m, true), ("1.1.1", FundingSource.Federal, 3.5m, true), (null, FundingSource.All, 3.5m, false),
                (null, FundingSource.Regional, 0, false)]);
        funding[0].Amounts.ShouldBe(new Dictionary<int, decimal> { [2019] = 1.5m, [2020] = 2, [2021] = 0 });
    }

    [Fact]
    public void Participants_stand_under_the_heading_above_them() =>
        Of2018.Passport!.Participants.Select(row => (row.Section, row.Name, row.Load))
            .ShouldBe([(null, "Речная А.Б.", 10m), ("Открытие мастерских", "Полевой В.Г.", 60m)]);

    [Fact]
    public void Rows_of_the_plan_name_each_person_and_lose_the_gloss()
    {
        var plan = Of2018.Passport!.Plan;
        plan.Select(row => row.Kind).ShouldBe([PlanRowKind.Result, PlanRowKind.Activity, PlanRowKind.Checkpoint]);
        plan[0].Responsible.ShouldBe(["Речная А.Б.", "Полевой В.Г."]);
        plan[1].Oversight.ShouldBe("Руководитель регионального проекта");
        plan[2].Start.ShouldBeNull();
    }

    [Fact]
    public void The_form_since_2022_has_other_columns()
    {
        var passport = Since2022.Passport.ShouldNotBeNull();
        passport.Head.ShouldBe(new Official("Речная А.Б.", "Министр образования"));
        passport.Start.ShouldBe(new DateOnly(2023, 1, 1));
        var indicator = passport.Indicators.ShouldHaveSingleItem();
        (indicator.Number, indicator.Unit, indicator.Baseline).ShouldBe(("1.1", "Процент", new PrintedBaseline(12.5m, "2022")));
        indicator.Targets[2025].ShouldBe(45.5m);
        passport.Results.ShouldHaveSingleItem().Description.ShouldBe("Станки стоят в школах");
        passport.Funding.ShouldHaveSingleItem().Total.ShouldBe(3.5m);
        passport.Plan.Select(row => row.Kind).ShouldBe([PlanRowKind.Result, PlanRowKind.Checkpoint, PlanRowKind.Checkpoint]);
        passport.Plan[1].End.ShouldBe(new DateOnly(2023, 4, 1));
    }

    [Fact]
    public void A_day_that_does_not_exist_is_found() =>
        Since2022.Findings.ShouldContain(finding => finding.Code == FindingCode.InvalidDate && finding.Where == "passport plan, 1.2");

    [Fact]
    public void What_is_written_is_read_back()
    {
        var written = ContractJson.Write(Of2018);
        ContractJson.Write(ContractJson.Read(written)!).ShouldBe(written);
    }

    [Fact]
    public void A_sound_passport_has_no_findings() => Of2018.Findings.ShouldBeEmpty();
}
