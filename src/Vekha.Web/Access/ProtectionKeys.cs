using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Vekha.Application;
using Vekha.Data;

namespace Vekha.Web.Access;

/// <summary>The keys that seal sessions and sign links: they lie in the database, so that every server has them.</summary>
internal static class ProtectionKeys
{
    /// <summary>Call it before anything else that asks for data protection: keys are read when the server starts, and those that earlier
    /// versions left in a folder are to be there by then.</summary>
    public static void AddProtectionKeys(this IServiceCollection services, ProtectionSettings settings)
    {
        services.AddHostedService<FolderKeys>();
        var protection = services.AddDataProtection().SetApplicationName("vekha").PersistKeysToDbContext<VekhaDb>();
        if (settings.Certificate is not { Length: > 0 } file) return;
        var certificates = X509CertificateLoader.LoadPkcs12CollectionFromFile(file, settings.Password)
            .Where(certificate => certificate.HasPrivateKey).ToArray();
        var newest = certificates.MaxBy(certificate => certificate.NotAfter)
            ?? throw new InvalidOperationException($"{file} holds no certificate with its private key.");
        protection.ProtectKeysWithCertificate(newest).UnprotectKeysWithAnyCertificate(certificates);
    }
}
