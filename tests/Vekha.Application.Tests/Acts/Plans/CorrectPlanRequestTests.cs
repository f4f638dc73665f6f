using Vekha.Application.Acts.Plans;

namespace Vekha.Application.Tests.Acts.Plans;

public sealed class CorrectPlanRequestTests
{
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
}
