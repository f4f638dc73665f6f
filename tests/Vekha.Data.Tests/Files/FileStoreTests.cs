using System.Text;
using Vekha.Data.Files;

namespace Vekha.Data.Tests.Files;

public sealed class FileStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vekha-store").FullName;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_content_that_comes_again_while_it_is_set_aside_is_not_lost()
    {
        var store = new FileStore(_folder);
        var stored = await StoreAsync(store, "письмо");
        store.SetAside(stored.Sha256);
        await using var found = store.Open(stored.Sha256);
        found.Length.ShouldBe(stored.Length);
    }

    [Fact]
    public async Task Equal_contents_are_kept_once_under_one_hash()
    {
        var store = new FileStore(_folder);
        (await StoreAsync(store, "приказ")).ShouldBe(await StoreAsync(store, "приказ"));
        await StoreAsync(store, "письмо");
        store.StoredBefore(DateTimeOffset.MaxValue).Count().ShouldBe(2);
        Directory.EnumerateFiles(Path.Combine(_folder, "incoming")).ShouldBeEmpty();
    }

    [Fact]
    public void Other_accounts_of_the_machine_do_not_look_into_it_and_a_group_that_shares_it_does()
    {
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(_folder, (UnixFileMode)Convert.ToInt32("775", 8));
        _ = new FileStore(_folder);
        File.GetUnixFileMode(_folder).ShouldBe((UnixFileMode)Convert.ToInt32("770", 8));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<StoredContent> StoreAsync(FileStore store, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await store.AddAsync(content, Ct);
    }
}
