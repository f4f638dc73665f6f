using Microsoft.EntityFrameworkCore;
using Vekha.Data.Mail;
using Vekha.Testing;

namespace Vekha.Data.Tests.Mail;

public sealed class OutgoingMailTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_has_one_digest_a_day()
    {
        await using var database = await TestDatabase.CreateAsync();
        await AddAsync(database, TestRegion.Today);
        await AddAsync(database, TestRegion.Today.AddDays(1));
        await Should.ThrowAsync<DbUpdateException>(() => AddAsync(database, TestRegion.Today));
    }

    private static async Task AddAsync(TestDatabase database, DateOnly day)
    {
        await using var db = database.Open();
        db.OutgoingMail.Add(OutgoingMail.Make(Guid.CreateVersion7(), TestRegion.IdOf("head"), day, "head@school.example",
            new("Сегодня", "Текст", "<p>Текст</p>"), "https://vekha.example/unsubscribe", DateTimeOffset.UnixEpoch));
        await db.SaveChangesAsync(Ct);
    }
}
