using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Vekha.Web.Tests.Mail;

/// <summary>A certificate that a mail server of a test has signed for itself.</summary>
internal sealed class ServerCertificate : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    private ServerCertificate(string pem, string key)
    {
        (Pem, Key) = (pem, key);
        System.IO.File.WriteAllText(_file, pem);
    }

    public string Pem { get; }

    public string Key { get; }

    /// <summary>As the setting takes it: whoever trusts this file trusts the server.</summary>
    public string File => _file;

    public static ServerCertificate Of(string host = "localhost", int firstDay = -1, int lastDay = 1)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        // The wall clock, as whoever checks it goes by that.
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(firstDay), now.AddDays(lastDay));
        return new(certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
    }

    public void Dispose() => System.IO.File.Delete(_file);
}
