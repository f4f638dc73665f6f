using Vekha.Application.Mail;

namespace Vekha.Application.Tests.Mail;

public sealed class MailFaultTests
{
    [Fact]
    public void The_log_keeps_words_that_a_database_can_store() =>
        new MailFault(MailFaultKind.Answer, "mail.example:25", "550 No such\0user\r\nhere").Said.ShouldBe("550 No such user here");
}
