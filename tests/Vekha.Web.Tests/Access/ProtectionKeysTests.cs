using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Testing;

namespace Vekha.Web.Tests.Access;

/// <summary>What is sealed today is opened tomorrow, on any server, and after an upgrade.</summary>
public sealed class ProtectionKeysTests : IDisposable
{
    private const string Secret = "кто вошёл";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vekha-keys-");

    // After the settings of the tests themselves, which name a folder of their own.
    private static Action<IWebHostBuilder> At(DirectoryInfo folder) => host => host.ConfigureAppConfiguration(settings =>
        settings.AddInMemoryCollection(new Dictionary<string, string?> { ["Vekha:Data"] = folder.FullName }));

    [Fact]
    public async Task What_one_server_seals_another_opens_and_no_folder_is_needed()
    {
        await using var app = await VekhaApp.StartAsync();
        var told = Seal(app.Services);
        await using var other = app.WithWebHostBuilder(At(_folder));
        Open(other.Services, told).ShouldBe(Secret);
        Directory.Exists(Path.Combine(_folder.FullName, "keys")).ShouldBeFalse();
    }

    [Fact]
    public async Task Keys_of_the_folder_of_0_1_0_are_taken_over_once()
    {
        var keys = _folder.CreateSubdirectory("keys");
        await using var former = new ServiceCollection().AddDataProtection().SetApplicationName("vekha").PersistKeysToFileSystem(keys)
            .Services.BuildServiceProvider();
        var told = Seal(former);
        await using var app = await VekhaApp.StartAsync();
        for (var start = 0; start < 2; start++)
        {
            await using var server = app.WithWebHostBuilder(At(_folder));
            Open(server.Services, told).ShouldBe(Secret);
        }
        var name = Path.GetFileNameWithoutExtension(keys.GetFiles().Single().Name);
        (await KeysAsync(app)).Count(key => key.Name == name).ShouldBe(1);
    }

    [Fact]
    public async Task With_a_certificate_no_key_lies_open_and_the_next_certificate_opens_what_the_former_sealed()
    {
        using var former = Certificate(lastDay: 10);
        using var next = Certificate(lastDay: 400);
        await using var app = await VekhaApp.StartAsync(await TestDatabase.CreateAsync());
        string told;
        await using (var server = app.WithWebHostBuilder(host => Protect(host, [former]))) told = Seal(server.Services);
        (await KeysAsync(app)).ShouldAllBe(key => key.Xml.Contains("EncryptedData") && !key.Xml.Contains("<masterKey"));
        await using var renewed = app.WithWebHostBuilder(host => Protect(host, [former, next]));
        Open(renewed.Services, told).ShouldBe(Secret);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Protect(IWebHostBuilder host, X509Certificate2[] certificates)
    {
        var file = Path.Combine(_folder.FullName, $"{certificates.Length}.pfx");
        File.WriteAllBytes(file, new X509Certificate2Collection(certificates).Export(X509ContentType.Pkcs12, "тайна")!);
        host.UseSetting("Vekha:Protection:Certificate", file).UseSetting("Vekha:Protection:Password", "тайна");
    }

    private static X509Certificate2 Certificate(int lastDay)
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest("CN=Vekha keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(now.AddDays(-1), now.AddDays(lastDay));
    }

    private static string Seal(IServiceProvider services) => Protector(services).Protect(Secret);

    private static string Open(IServiceProvider services, string told) => Protector(services).Unprotect(told);

    private static IDataProtector Protector(IServiceProvider services) =>
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private static async Task<List<(string? Name, string Xml)>> KeysAsync(VekhaApp app)
    {
        await using var db = app.Database.Open();
        return [.. (await db.DataProtectionKeys.AsNoTracking().ToListAsync(Ct)).Select(key => (key.FriendlyName, key.Xml!))];
    }
}
