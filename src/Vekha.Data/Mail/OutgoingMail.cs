using Vekha.Planning.Access;

namespace Vekha.Data.Mail;

/// <summary>A message to one person, and what became of it. The rows are the log; the text is kept only until it is sent.</summary>
public sealed class OutgoingMail
{
    public const string Digest = "digest";
    public const string Notices = "notices";

    private OutgoingMail() { }

    public Guid Id { get; private set; }
    public PersonId PersonId { get; private set; }
    /// <summary>With the person and the kind unique where it is a digest: a day's digest is made once.</summary>
    public DateOnly Day { get; private set; }
    public string Kind { get; private set; } = "";
    public string Address { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string? Text { get; private set; }
    public string? Html { get; private set; }
    /// <summary>Where mail programs lead those who want no more of it.</summary>
    public string Unsubscribe { get; private set; } = "";
    public MailState State { get; private set; }
    public int Attempts { get; private set; }
    /// <summary>What the mail server answered last, as it answered.</summary>
    public string? Error { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    /// <summary>Not to be tried before.</summary>
    public DateTimeOffset NextAt { get; private set; }
    public DateTimeOffset? ClaimedAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    public static OutgoingMail Make(
        Guid id, PersonId personId, DateOnly day, string address, MailContent content, string unsubscribe, DateTimeOffset now,
        string kind = Digest) => new()
        {
            Id = id,
            PersonId = personId,
            Day = day,
            Kind = kind,
            Address = address,
            Subject = content.Subject,
            Text = content.Text,
            Html = content.Html,
            Unsubscribe = unsubscribe,
            State = MailState.Waiting,
            CreatedAt = now,
            NextAt = now,
        };
}
