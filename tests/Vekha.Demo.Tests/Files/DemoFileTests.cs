using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Files;
using Vekha.Testing;

namespace Vekha.Demo.Tests.Files;

public sealed class DemoFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("vekha-demo-").FullName;

    [Fact]
    public async Task Evidence_is_files_of_the_kind_they_are_said_to_be()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        await LoadedAsync(db, new(2026, 11, 21));

        var files = await db.Files.AsNoTracking().Where(f => db.Evidence.Any(e => e.FileId == f.Id)).ToListAsync(Cancelled);
        files.Select(f => f.ContentType).Distinct().Count().ShouldBe(3);
        foreach (var file in files.GroupBy(f => f.ContentType).Select(g => g.First()))
            (await BeginningAsync(file)).ShouldBe(file.ContentType switch
            {
                "application/pdf" => "%PDF",
                "image/png" => "?PNG",
                _ => "PK\u0003\u0004",
            });
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private Task<bool> LoadedAsync(VekhaDb db, DateOnly today) => new DemoLoading(db, new FileStore(_folder)).LoadAsync(today, Cancelled);

    private async Task<string> BeginningAsync(StoredFile file)
    {
        var beginning = new byte[4];
        await using var content = new FileStore(_folder).Open(file.Sha256);
        await content.ReadExactlyAsync(beginning, Cancelled);
        return System.Text.Encoding.ASCII.GetString(beginning);
    }
}
