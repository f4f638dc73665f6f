using Microsoft.EntityFrameworkCore;
using Vekha.Application.Files;
using Vekha.Application.Obligations;
using Vekha.Planning;
using Vekha.Planning.Files;
using Vekha.Testing;

namespace Vekha.Application.Tests.Files;

public sealed class UploadAllowanceTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private static readonly DateTimeOffset Now = new(TestRegion.Today, new(9, 0), TimeSpan.Zero);

    [Theory]
    [InlineData(-2, true)]
    [InlineData(-25, false)]
    public async Task What_one_has_stored_within_a_day_counts(int hours, bool counts)
    {
        await using var app = await AppAsync(new() { ["Vekha:Limits:MegabytesPerDay"] = "1" });
        await StoredAsync(app, "head", Now.AddHours(hours));
        (await FaultAsync(app, "head")).ShouldBe(counts ? FileFault.TooMuchToday : null);
    }

    [Fact]
    public async Task What_others_have_stored_does_not()
    {
        await using var app = await AppAsync(new() { ["Vekha:Limits:MegabytesPerDay"] = "1" });
        await StoredAsync(app, "municipal", Now.AddHours(-1));
        (await FaultAsync(app, "head")).ShouldBeNull();
    }

    [Fact]
    public async Task Of_a_disk_that_is_nearly_full_the_rest_is_kept_for_everybody()
    {
        await using var app = await AppAsync(new() { ["Vekha:Limits:FreeMegabytes"] = $"{int.MaxValue}" });
        (await FaultAsync(app, "head")).ShouldBe(FileFault.NoRoom);
        Directory.EnumerateFiles(Path.Combine(app.DataFolder, "files"), "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    private static async Task<VekhaApp> AppAsync(Dictionary<string, string?> settings)
    {
        var database = await TestDatabase.CreateAsync();
        await TestPlan.PutInForceAsync(database);
        return await VekhaApp.StartAsync(database, settings);
    }

    private static async Task StoredAsync(VekhaApp app, string login, DateTimeOffset at)
    {
        await using var db = app.Database.Open();
        db.Files.Add(new(FileId.New(at), new string('0', 64), "приказ.pdf", "application/pdf", 1 << 20, TestRegion.IdOf(login), at));
        await db.SaveChangesAsync(Ct);
    }

    private static async Task<Enum?> FaultAsync(VekhaApp app, string login)
    {
        await using var db = app.Database.Open();
        var obligation = await db.Obligations.AsNoTracking().FirstAsync(o => o.CentreId == TestRegion.ZarechyeCube.Id, Ct);
        var file = new Upload("приказ.pdf", SampleFiles.Pdf.Length, () => new MemoryStream(SampleFiles.Pdf));
        var outcome = await app.AskAsync<AddEvidenceCommand, Done>((command, viewer) => command.RunAsync(
            new(obligation.Id, Guid.CreateVersion7(), 0, false, "12-о", TestRegion.Today, null, [file]), viewer, Ct), login);
        outcome.Refusal.ShouldBeNull();
        return outcome.Faults.SingleOrDefault()?.Code;
    }
}
