using Vekha.Application.Administration.WorkingDays;

namespace Vekha.Application.Tests.Administration.WorkingDays;

public sealed class EditWorkingDayRequestTests
{
    [Fact]
    public void A_day_of_the_calendar_lies_in_this_century()
    {
        new EditWorkingDayRequest(null, true).Faults().Any.ShouldBeTrue();
        new EditWorkingDayRequest(new(1999, 12, 31), true).Faults().Any.ShouldBeTrue();
        new EditWorkingDayRequest(new(2000, 1, 1), true).Faults().Any.ShouldBeFalse();
    }
}
