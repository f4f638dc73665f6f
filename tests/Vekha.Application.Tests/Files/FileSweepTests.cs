using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Vekha.Application.Files;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Testing;

namespace Vekha.Application.Tests.Files;

public sealed class FileSweepTests : IDisposable
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly string _folder = Directory.CreateTempSubdirectory("vekha-sweep").FullName;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_content_that_no_row_names_is_set_aside_after_a_day_and_the_journal_tells_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var store = new FileStore(_folder);
        var (named, unnamed) = (await StoreAsync(store, "приказ"), await StoreAsync(store, "ничей"));
        db.Files.Add(
            new(new(Guid.CreateVersion7()), named.Sha256, "приказ.pdf", "application/pdf", named.Length, TestRegion.IdOf("head"), Now));
        await db.SaveChangesAsync(Ct);

        (await SweepOf(db, store).RunAsync(Now.AddHours(23), Ct)).ShouldBe(0);
        (await SweepOf(db, store).RunAsync(Now.AddHours(25), Ct)).ShouldBe(1);
        File.Exists(Path.Combine(_folder, "quarantine", unnamed.Sha256)).ShouldBeTrue();
        await using var kept = store.Open(named.Sha256);
        kept.Length.ShouldBe(named.Length);
        (await db.Journal.AsNoTracking().SingleAsync(j => j.Kind == "file.set-aside", Ct)).To.ShouldBe(unnamed.Sha256);
        (await SweepOf(db, store).RunAsync(Now.AddHours(25), Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task A_content_that_cannot_be_moved_waits_and_keeps_no_other_back()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var store = new FileStore(_folder);
        var (stuck, free) = (await StoreAsync(store, "застряло"), await StoreAsync(store, "ничей"));
        var obstacle = Directory.CreateDirectory(Path.Combine(_folder, "quarantine", stuck.Sha256));

        (await SweepOf(db, store).RunAsync(Now.AddHours(25), Ct)).ShouldBe(1);
        (await db.Journal.AsNoTracking().SingleAsync(j => j.Kind == "file.set-aside", Ct)).To.ShouldBe(free.Sha256);
        await using (var found = store.Open(stuck.Sha256)) found.Length.ShouldBe(stuck.Length);

        obstacle.Delete();
        (await SweepOf(db, store).RunAsync(Now.AddHours(49), Ct)).ShouldBe(1);
        (await db.Journal.AsNoTracking().CountAsync(j => j.Kind == "file.set-aside", Ct)).ShouldBe(2);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static FileSweep SweepOf(VekhaDb db, FileStore store) => new(db, store, NullLogger<FileSweep>.Instance);

    private static async Task<StoredContent> StoreAsync(FileStore store, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await store.AddAsync(content, Ct);
    }

    [Fact]
    public async Task What_another_server_takes_in_just_now_is_not_an_upload_it_did_not_live_to_finish()
    {
        var store = new FileStore(_folder);
        var incoming = Path.Combine(_folder, "incoming");
        var (going, left) = (Path.Combine(incoming, "going"), Path.Combine(incoming, "left"));
        await File.WriteAllTextAsync(going, "a", Ct);
        await File.WriteAllTextAsync(left, "a", Ct);
        File.SetLastWriteTimeUtc(left, Now.UtcDateTime.AddHours(-2));

        store.DeleteUnfinished(Now.AddHours(-1));

        File.Exists(going).ShouldBeTrue();
        File.Exists(left).ShouldBeFalse();
    }

    [Fact]
    public async Task An_upload_that_never_ended_goes_after_a_day()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var store = new FileStore(_folder);
        var left = Path.Combine(_folder, "incoming", "left");
        await File.WriteAllTextAsync(left, "a", Ct);

        await SweepOf(db, store).RunAsync(Now.AddHours(23), Ct);
        File.Exists(left).ShouldBeTrue();
        await SweepOf(db, store).RunAsync(Now.AddHours(25), Ct);
        File.Exists(left).ShouldBeFalse();
    }
}
