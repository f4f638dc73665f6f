using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Vekha.Application;
using Vekha.Web.Words;

namespace Vekha.Web.Mail;

/// <summary>TLS with a mail server whose certificate is trusted and is of the very name that the settings give.</summary>
internal static class ServerTrust
{
    /// <summary>How we call ourselves to mail servers.</summary>
    public static string OurName { get; } = Uri.CheckHostName(Dns.GetHostName()) == UriHostNameType.Dns ? Dns.GetHostName() : "localhost";

    /// <exception cref="UntrustedServerException">Its certificate is not to be trusted.</exception>
    public static async Task<SslStream> SecuredAsync(Stream stream, SmtpSettings settings, CancellationToken ct)
    {
        string? distrust = null;
        var options = new SslClientAuthenticationOptions
        {
            TargetHost = settings.Host,
            CertificateChainPolicy = settings.Authorities is { Length: > 0 } file ? OnlyThose(file) : null,
            RemoteCertificateValidationCallback = (_, _, chain, errors) => (distrust = WhyNot(errors, chain)) is null,
        };
        var secure = new SslStream(stream);
        try
        {
            await secure.AuthenticateAsClientAsync(options, ct);
            return secure;
        }
        catch (AuthenticationException failure)
        {
            await secure.DisposeAsync();
            throw new UntrustedServerException(distrust is null ? Texts.Smtp_TlsFailed.With(settings.Name, failure.Message) : Texts.Smtp_Untrusted.With(settings.Name, distrust), failure);
        }
    }

    private static X509ChainPolicy OnlyThose(string file)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        try
        {
            policy.CustomTrustStore.ImportFromPemFile(file);
            return policy;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new UntrustedServerException(Texts.Smtp_NoAuthorities.With(file, failure.Message), failure);
        }
    }

    private static string? WhyNot(SslPolicyErrors errors, X509Chain? chain) => errors switch
    {
        SslPolicyErrors.None => null,
        _ when errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable) => Texts.Smtp_NoCertificate,
        _ when errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) => Texts.Smtp_OtherName,
        _ when chain?.ChainStatus.Any(s => s.Status == X509ChainStatusFlags.NotTimeValid) == true => Texts.Smtp_Expired,
        _ => Texts.Smtp_UnknownAuthority,
    };
}

/// <summary>Nothing was said to the server. The message is in words for the administrator.</summary>
internal sealed class UntrustedServerException(string message, Exception inner) : Exception(message, inner);
