using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vekha.Web.Tests.Mail;

/// <summary>The certificate that a mail server of a test shows.</summary>
internal sealed class ServerCertificate : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    private ServerCertificate(string pem, string key, string trusted)
    {
        (Pem, Key) = (pem, key);
        System.IO.File.WriteAllText(_file, trusted);
    }

    public string Pem { get; }

    public string Key { get; }

    /// <summary>As the setting takes it: whoever trusts this file trusts the server.</summary>
    public string File => _file;

    public static ServerCertificate Of(string host = "localhost", int firstDay = -1, int lastDay = 1)
    {
        using var key = RSA.Create(2048);
        using var certificate = RequestFor(host, key).CreateSelfSigned(Now.AddDays(firstDay), Now.AddDays(lastDay));
        return new(certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem(), certificate.ExportCertificatePem());
    }

    /// <summary>Signed by an authority of its own: the file holds only the authority's certificate.</summary>
    public static ServerCertificate OfAuthority(string host = "localhost")
    {
        using var authorityKey = RSA.Create(2048);
        var authority = new CertificateRequest("CN=Our authority", authorityKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var root = authority.CreateSelfSigned(Now.AddDays(-2), Now.AddDays(2));
        using var key = RSA.Create(2048);
        using var certificate = RequestFor(host, key).Create(root, Now.AddDays(-1), Now.AddDays(1), [1, 2, 3]);
        return new(certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem(), root.ExportCertificatePem());
    }

    // The wall clock, as whoever checks a certificate goes by that.
    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static CertificateRequest RequestFor(string host, RSA key)
    {
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        return request;
    }

    public void Dispose() => System.IO.File.Delete(_file);
}
