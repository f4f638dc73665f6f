using Vekha.Application.Acts;
using Vekha.Application.Acts.Heads;
using Vekha.Application.Acts.Measures;
using Vekha.Application.Acts.Plans;
using Vekha.Documents.Acts;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Tests.Acts;

public sealed class RequestFaultTests
{
    [Fact]
    public void Every_number_of_a_rule_has_its_bounds()
    {
        Rule[] rules = [new(YearOffset: 51, Cohort: 1999), new(YearOffset: -50, Cohort: 2100, Lag: new(-3651, LagUnit.Day, ""))];
        var measure = new Measure(new string('1', 41), "Ремонт", [], [], new("", rules), null);
        var faults = new CorrectMeasureRequest(new(default, default, 0), measure, OwedBy.Region).Faults();
        faults.Select(f => (f.Field, f.Code)).ShouldBe(
        [
            ("Number", (Enum)ActFault.TooLong), ("Rules[0].YearOffset", MeasureFault.NumberUnfit),
            ("Rules[0].Cohort", MeasureFault.NumberUnfit), ("Rules[1].LagCount", MeasureFault.NumberUnfit),
        ]);
        faults[1].Arguments.ShouldBe([-50, 50]);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(2023, 2025, null)]
    [InlineData(2023, null, PlanFault.BothYears)]
    [InlineData(null, 2023, PlanFault.BothYears)]
    [InlineData(1999, 2023, PlanFault.YearsWrong)]
    [InlineData(2023, 2101, PlanFault.YearsWrong)]
    [InlineData(2025, 2023, PlanFault.YearsWrong)]
    public void Years_of_a_plan_are_two_in_their_order(int? first, int? last, PlanFault? fault) =>
        new CorrectPlanRequest(default, 0, "План", null, first, last).Faults().Select(f => f.Code)
            .ShouldBe(fault is { } code ? [code] : []);

    [Fact]
    public void What_a_row_of_a_head_lacks_is_told_at_the_row()
    {
        var head = new Act(null, null, null, new string('1', 101), null, "О мерах", [new(default, "")], [new("1", ""), new("", "Текст")],
            new("", "Министр"));
        new CorrectHeadRequest(default, 0, head).Faults().Select(f => (f.Field, f.Code)).ShouldBe(
        [
            ("Number", (Enum)ActFault.TooLong), ("Signatory", HeadFault.SignatoryRequired),
            ("Amends[0].Number", Fault.NumberRequired), ("Amends[0].Date", HeadFault.DayUnclear),
            ("Clauses[0].Text", HeadFault.ClauseTextRequired), ("Clauses[1].Number", Fault.NumberRequired),
        ]);
    }
}
