using Vekha.Formats;

namespace Vekha.Application.Mail;

/// <summary>Why a message was not delivered.</summary>
/// <param name="About">The mail server, the sender or the file that is at fault.</param>
public sealed record MailFault(MailFaultKind Kind, string About)
{
    public MailFault(MailFaultKind kind, string about, string? said) : this(kind, about) => Said = Stored(said);

    /// <summary>As the other side, or the system, says it: one line that the database can store.</summary>
    public string? Said { get; }

    private static string? Stored(string? said) => said is null ? null : PrintedText.OfLines(said).ReplaceLineEndings(" ");
}

public enum MailFaultKind
{
    /// <summary>The server said so, in its own words.</summary>
    Answer,
    /// <summary>What the settings give as sender is no address.</summary>
    NoSender,
    NoConnection,
    /// <summary>No answer came in so many seconds.</summary>
    Silent,
    /// <summary>The connection ended before its time.</summary>
    Broken,
    /// <summary>STARTTLS is wanted and not offered.</summary>
    NoTls,
    TlsFailed,
    NoCertificate,
    /// <summary>The certificate is of another server.</summary>
    OtherName,
    /// <summary>The certificate is out of date, or not yet valid.</summary>
    Expired,
    UnknownAuthority,
    /// <summary>The file of trusted certificates cannot be read.</summary>
    NoAuthorities,
    /// <summary>The server asks for no name and password.</summary>
    NoSignIn,
    WrongPassword,
    /// <summary>The folder of messages cannot be written.</summary>
    NoFolder,
}
