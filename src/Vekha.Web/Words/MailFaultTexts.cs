using Vekha.Application.Mail;

namespace Vekha.Web.Words;

internal static class MailFaultTexts
{
    /// <summary>What mail says of itself, in Russian.</summary>
    public static MailWords Words { get; } = new(Texts.Product, Of);

    public static string Of(MailFault fault) => fault.Kind switch
    {
        MailFaultKind.NoSender => Texts.Smtp_NoSender.With(fault.About),
        MailFaultKind.NoConnection => Texts.Smtp_NoConnection.With(fault.About, fault.Said),
        MailFaultKind.Silent => Texts.Smtp_Silent.With(fault.About, fault.Said),
        MailFaultKind.Broken => Texts.Smtp_Broken.With(fault.About, fault.Said),
        MailFaultKind.NoTls => Texts.Smtp_NoTls.With(fault.About),
        MailFaultKind.TlsFailed => Texts.Smtp_TlsFailed.With(fault.About, fault.Said),
        MailFaultKind.NoCertificate => Texts.Smtp_Untrusted.With(fault.About, Texts.Smtp_NoCertificate),
        MailFaultKind.OtherName => Texts.Smtp_Untrusted.With(fault.About, Texts.Smtp_OtherName),
        MailFaultKind.Expired => Texts.Smtp_Untrusted.With(fault.About, Texts.Smtp_Expired),
        MailFaultKind.UnknownAuthority => Texts.Smtp_Untrusted.With(fault.About, Texts.Smtp_UnknownAuthority),
        MailFaultKind.NoAuthorities => Texts.Smtp_NoAuthorities.With(fault.About, fault.Said),
        MailFaultKind.NoSignIn => Texts.Smtp_NoSignIn.With(fault.About),
        MailFaultKind.WrongPassword => Texts.Smtp_WrongPassword.With(fault.About, fault.Said),
        MailFaultKind.Answer or MailFaultKind.NoFolder => fault.Said!,
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
