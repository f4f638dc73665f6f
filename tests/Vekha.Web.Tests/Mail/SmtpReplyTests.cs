using Vekha.Web.Mail;

namespace Vekha.Web.Tests.Mail;

public sealed class SmtpReplyTests
{
    [Fact]
    public void The_log_keeps_words_that_a_database_can_store() =>
        new SmtpReply(550, ["No such\0user", "here"]).ToString().ShouldBe("550 No such user here");
}
