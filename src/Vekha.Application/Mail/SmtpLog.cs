using System.Text;
using MailKit;

namespace Vekha.Application.Mail;

/// <summary>What of a connection tells later how it ended.</summary>
internal sealed class SmtpLog : IProtocolLogger, ITransferProgress
{
    /// <summary>Until then nothing of the message can have arrived: the end of the text is sent after it.</summary>
    public bool TextHasGone { get; private set; }

    /// <summary>As the server said it; MailKit does not tell what a server said before it closed the connection.</summary>
    public string LastAnswer { get; private set; } = "";

    public IAuthenticationSecretDetector? AuthenticationSecretDetector { get; set; }

    public void LogConnect(Uri uri) { }

    public void LogClient(byte[] buffer, int offset, int count) { }

    public void LogServer(byte[] buffer, int offset, int count) => LastAnswer = Encoding.UTF8.GetString(buffer, offset, count).Trim();

    public void Report(long bytesTransferred, long totalSize) => TextHasGone = true;

    public void Report(long bytesTransferred) => TextHasGone = true;

    public void Dispose() { }
}
