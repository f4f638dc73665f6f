using Vekha.Application.Acts;
using Vekha.Application.Acts.Measures;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Tests.Acts.Measures;

public sealed class CorrectMeasureRequestTests
{
    [Fact]
    public void Every_number_of_a_rule_has_its_bounds()
    {
        Rule[] rules = [new(YearOffset: 51, Cohort: 1999), new(YearOffset: -50, Cohort: 2100, Lag: new(-3651, LagUnit.Day, ""))];
        var measure = new Measure(new string('1', 41), "Ремонт", [], [], new("", rules), null);
        var faults = new CorrectMeasureRequest(new(default, default, 0), measure, OwedBy.Region).Faults();
        faults.Select(f => (f.Field, f.Code)).ShouldBe(
        [
            ("Number", (Enum)Fault.TooLong), ("Rules[0].YearOffset", MeasureFault.NumberUnfit),
            ("Rules[0].Cohort", MeasureFault.NumberUnfit), ("Rules[1].LagCount", MeasureFault.NumberUnfit),
        ]);
        faults[1].Arguments.ShouldBe([-50, 50]);
    }
}
