using System.Globalization;
using Vekha.Formats;

namespace Vekha.Web.Mail;

/// <summary>What a mail server answers (RFC 5321, 4.2).</summary>
/// <param name="Lines">Without the number.</param>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    /// <summary>The service closes the connection: it serves nobody now.</summary>
    public const int Closing = 421;
    private const int Temporary = 400;
    private const int Permanent = 500;

    public bool IsGood => Code < Temporary;

    /// <summary>Asking again would not help.</summary>
    public bool IsPermanent => Code >= Permanent;

    /// <summary>The words of an extension the server offers: «AUTH PLAIN LOGIN».</summary>
    public IReadOnlyList<string>? Extension(string name) =>
        Lines.Select(line => line.Split([' ', '='], StringSplitOptions.RemoveEmptyEntries)).FirstOrDefault(words => words.Length > 0 && words[0].Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>As the log keeps it.</summary>
    public override string ToString() => PrintedText.OfLines(string.Create(CultureInfo.InvariantCulture, $"{Code} {string.Join(' ', Lines)}"));
}
