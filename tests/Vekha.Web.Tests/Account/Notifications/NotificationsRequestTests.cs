using Vekha.Application.Account.Notifications;
using Vekha.Application.Mail;
using Vekha.Planning.Reminders;

namespace Vekha.Web.Tests.Account.Notifications;

public sealed class NotificationsRequestTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(ReminderChoice.MostDaysBefore + 1)]
    public void Days_out_of_bounds_and_an_address_that_is_none_are_told_at_once(int? days) =>
        new ChooseNotificationsRequest("почта", true, [], days, 0).Faults(days: true).Select(f => (f.Field, f.Code))
            .ShouldBe([("Address", (Enum)MailAddressFault.Wrong), ("DaysBefore", NotificationsFault.DaysWrong)]);
}
