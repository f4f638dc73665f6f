using Microsoft.EntityFrameworkCore;
using Vekha.Application.Mail;
using Vekha.Data;
using Vekha.Data.Mail;
using Vekha.Testing;

namespace Vekha.Application.Tests.Mail;

public sealed class MailRetentionTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly DateOnly Today = TestRegion.Today;

    [Fact]
    public async Task What_has_ended_goes_when_its_days_are_over_and_what_has_not_stays_however_old()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        foreach (var state in Enum.GetValues<MailState>())
        {
            await AddAsync(db, Today.AddDays(-101), state);
            await AddAsync(db, Today.AddDays(-100), state);
        }
        (await new MailRetention(db).RunAsync(Today, 100, Ct)).ShouldBe(4);
        var left = await db.OutgoingMail.Select(m => new { m.Day, m.State }).ToListAsync(Ct);
        left.Where(m => m.Day < Today.AddDays(-100)).Select(m => m.State)
            .ShouldBe([MailState.Waiting, MailState.Sending], ignoreOrder: true);
        left.Count(m => m.Day == Today.AddDays(-100)).ShouldBe(6);
        (await new MailRetention(db).RunAsync(Today, 100, Ct)).ShouldBe(0);
    }

    [Theory]
    [InlineData(0, 5000, true)]
    [InlineData(-1, 5000, true)]
    [InlineData(1, MailRetention.FewestDays, true)]
    [InlineData(1, MailRetention.FewestDays + 1, false)]
    [InlineData(int.MaxValue, 5000, true)]
    public async Task Nothing_goes_for_ever_where_that_is_set_and_the_days_the_next_digest_looks_back_are_kept_in_any_case(
        int days, int age, bool stays)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        await AddAsync(db, Today.AddDays(-age), MailState.Failed);
        await new MailRetention(db).RunAsync(Today, days, Ct);
        (await db.OutgoingMail.AnyAsync(Ct)).ShouldBe(stays);
    }

    // A person has one message a day, so each state is of another person.
    private static async Task AddAsync(VekhaDb db, DateOnly day, MailState state)
    {
        var mail = OutgoingMail.Make(
            Guid.CreateVersion7(), TestRegion.People[(int)state].Id, day, "a@school.example",
            new("Тема", "Текст", "<p>Текст</p>"), "https://vekha.example", new(day, new(6, 0), TimeSpan.Zero));
        db.OutgoingMail.Add(mail);
        await db.SaveChangesAsync(Ct);
        await db.OutgoingMail.Where(m => m.Id == mail.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.State, state), Ct);
    }
}
