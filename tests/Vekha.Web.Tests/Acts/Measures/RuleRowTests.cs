using Vekha.Documents.Deadlines.Rules;
using Vekha.Web.Pages.Acts.Measures;

namespace Vekha.Web.Tests.Acts.Measures;

public sealed class RuleRowTests
{
    [Fact]
    public void The_values_tell_which_fields_come_first_unless_a_person_chooses()
    {
        new RuleRow().KindShown.ShouldBe(RuleKind.Date);
        new RuleRow { Due = "1 мая 2025", Schedule = ScheduleNote.ToBeConfirmed }.KindShown.ShouldBe(RuleKind.Date);
        new RuleRow { From = "март 2025", Due = "май 2025" }.KindShown.ShouldBe(RuleKind.Period);
        new RuleRow { Due = "1 мая 2025", Recurs = Recurrence.Yearly }.KindShown.ShouldBe(RuleKind.Repeat);
        new RuleRow { LagCount = "20", LagAfter = "event" }.KindShown.ShouldBe(RuleKind.Event);
        new RuleRow { Schedule = ScheduleNote.Separate }.KindShown.ShouldBe(RuleKind.Separate);
        new RuleRow { Due = "1 мая 2025", Kind = RuleKind.Repeat }.KindShown.ShouldBe(RuleKind.Repeat);
    }
}
