using Vekha.Application.Mail;

namespace Vekha.Web.Words;

internal static class MailFaultWords
{
    /// <summary>What mail says of itself, in Russian.</summary>
    public static MailWords Words { get; } = new(Texts.Product, Of);

    public static string Of(MailFault fault) => fault.Kind switch
    {
        MailFaultKind.NoSender => AdminTexts.Smtp_NoSender.With(fault.About),
        MailFaultKind.NoConnection => AdminTexts.Smtp_NoConnection.With(fault.About, fault.Said),
        MailFaultKind.Silent => AdminTexts.Smtp_Silent.With(fault.About, fault.Said),
        MailFaultKind.Broken => AdminTexts.Smtp_Broken.With(fault.About, fault.Said),
        MailFaultKind.NoTls => AdminTexts.Smtp_NoTls.With(fault.About),
        MailFaultKind.TlsFailed => AdminTexts.Smtp_TlsFailed.With(fault.About, fault.Said),
        MailFaultKind.NoCertificate => AdminTexts.Smtp_Untrusted.With(fault.About, AdminTexts.Smtp_NoCertificate),
        MailFaultKind.OtherName => AdminTexts.Smtp_Untrusted.With(fault.About, AdminTexts.Smtp_OtherName),
        MailFaultKind.Expired => AdminTexts.Smtp_Untrusted.With(fault.About, AdminTexts.Smtp_Expired),
        MailFaultKind.UnknownAuthority => AdminTexts.Smtp_Untrusted.With(fault.About, AdminTexts.Smtp_UnknownAuthority),
        MailFaultKind.NoAuthorities => AdminTexts.Smtp_NoAuthorities.With(fault.About, fault.Said),
        MailFaultKind.NoSignIn => AdminTexts.Smtp_NoSignIn.With(fault.About),
        MailFaultKind.WrongPassword => AdminTexts.Smtp_WrongPassword.With(fault.About, fault.Said),
        MailFaultKind.Answer or MailFaultKind.NoFolder => fault.Said!,
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
