using Vekha.Application.Talk;
using Vekha.Planning.Talk;
using Vekha.Testing;

namespace Vekha.Application.Tests.Talk;

public sealed class TalkRequestTests
{
    private static readonly DateOnly Today = TestRegion.Today;

    [Fact]
    public void All_that_is_missing_is_told_at_once()
    {
        CodesOf(Of(TalkAction.Comment)).ShouldBe([TalkFault.TextRequired]);
        CodesOf(Of(TalkAction.Assign)).ShouldBe([TalkFault.TextRequired, TalkFault.PersonRequired, TalkFault.DayRequired]);
        CodesOf(Of(TalkAction.Contact)).ShouldBe([TalkFault.TextRequired, TalkFault.WithRequired, TalkFault.ContactDayRequired]);
        CodesOf(Of(TalkAction.Answered)).ShouldBeEmpty();
    }

    [Fact]
    public void A_task_is_for_a_day_to_come_and_a_contact_was_on_a_day_that_has_come()
    {
        CodesOf(Of(TalkAction.Assign, Today)).ShouldNotContain(TalkFault.DayPast);
        CodesOf(Of(TalkAction.Assign, Today.AddDays(-1))).ShouldContain(TalkFault.DayPast);
        CodesOf(Of(TalkAction.Contact, Today)).ShouldNotContain(TalkFault.ContactDayFuture);
        CodesOf(Of(TalkAction.Contact, Today.AddDays(1))).ShouldContain(TalkFault.ContactDayFuture);
    }

    private static TalkRequest Of(TalkAction action, DateOnly? day = null) =>
        new(default, action, Guid.NewGuid(), default, 0, " ", null, day, ContactKind.Call, null, null);

    private static IEnumerable<Enum> CodesOf(TalkRequest request) => request.Faults(Today).Select(fault => fault.Code);
}
