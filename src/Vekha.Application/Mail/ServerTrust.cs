using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vekha.Application.Mail;

/// <summary>Is the certificate of a mail server trusted, and of the very name that the settings give?</summary>
internal sealed class ServerTrust
{
    /// <summary>RFC 5280, 4.2.1.12: the certificate is for a server.</summary>
    private static readonly Oid ForServers = new("1.3.6.1.5.5.7.3.1");

    private readonly SmtpSettings _smtp;
    private readonly X509Certificate2Collection _authorities = [];

    /// <summary>Reads who may vouch for the server, where the settings name a file of them.</summary>
    public ServerTrust(SmtpSettings smtp)
    {
        _smtp = smtp;
        if (!HasOwnAuthorities) return;
        try
        {
            _authorities.ImportFromPemFile(smtp.Authorities!);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException)
        {
            Fault = new(MailFaultKind.NoAuthorities, smtp.Authorities!, failure.Message);
        }
    }

    /// <summary>Why the server is not trusted; null as long as nothing speaks against it.</summary>
    public MailFault? Fault { get; private set; }

    private bool HasOwnAuthorities => _smtp.Authorities is { Length: > 0 };

    /// <summary>The callback that TLS calls.</summary>
    public bool Accepts(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (WhyNot(certificate, chain, errors) is { } kind) Fault = new(kind, _smtp.Name);
        return Fault is null;
    }

    private MailFaultKind? WhyNot(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 shown || chain is null) return MailFaultKind.NoCertificate;
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) return MailFaultKind.OtherName;
        if (HasOwnAuthorities) return WhyNot(shown, chain);
        return errors == SslPolicyErrors.None ? null : Distrust(chain);
    }

    /// <param name="sent">With the certificates that the server sent between its own and that of an authority.</param>
    private MailFaultKind? WhyNot(X509Certificate2 shown, X509Chain sent)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_authorities);
        chain.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
        chain.ChainPolicy.ApplicationPolicy.Add(ForServers);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(shown) ? null : Distrust(chain);
    }

    private static MailFaultKind Distrust(X509Chain chain) =>
        chain.ChainStatus.Any(s => s.Status == X509ChainStatusFlags.NotTimeValid) ? MailFaultKind.Expired : MailFaultKind.UnknownAuthority;
}
