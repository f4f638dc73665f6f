using Microsoft.EntityFrameworkCore;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Planning.Talk;
using Vekha.Testing;

namespace Vekha.Data.Tests.Subjects;

public sealed class SubjectRowsTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly DateTimeOffset Now = new(TestRegion.Today, new(9, 0), TimeSpan.Zero);
    private static readonly PersonId Head = TestRegion.IdOf("head");
    private TestDatabase _database = null!;
    private TestPlan _plan = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _plan = await TestPlan.PutInForceAsync(_database);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Putting_in_force_makes_no_subject()
    {
        await using var db = _database.Open();
        (await db.Obligations.CountAsync(Ct)).ShouldBeGreaterThan(0);
        (await db.Subjects.CountAsync(Ct)).ShouldBe(0);
    }

    [Fact]
    public async Task The_first_word_about_an_obligation_makes_it_a_subject_and_the_second_finds_it()
    {
        var obligation = await ObligationAsync();
        foreach (var text in (string[])["Где приказ?", "Подписан."])
        {
            await using var db = _database.Open();
            db.Comments.Add(Comment.Say(new(Guid.CreateVersion7(Now)), obligation.Id.Subject, text, Head, Now));
            db.Journal.Note(Now, new(JournalKind.ObligationCommented, Head, obligation.Id, obligation.Path));
            await db.SaveChangesAsync(Ct);
        }
        await using var after = _database.Open();
        (await after.Subjects.AsNoTracking().SingleAsync(Ct)).ShouldBe(obligation.Subject);
        (await after.Comments.CountAsync(c => c.SubjectId == obligation.Id.Subject, Ct)).ShouldBe(2);
        (await after.Journal.CountAsync(j => j.SubjectId == obligation.Id.Subject && j.ThingId == null, Ct)).ShouldBe(2);
    }

    [Fact]
    public async Task Two_people_who_speak_first_at_once_are_both_heard()
    {
        var obligation = await ObligationAsync();
        await using var first = _database.Open();
        await using var transaction = await first.Database.BeginTransactionAsync(Ct);
        first.Comments.Add(Comment.Say(new(Guid.CreateVersion7(Now)), obligation.Id.Subject, "Первый.", Head, Now));
        await first.SaveChangesAsync(Ct);

        await using var second = _database.Open();
        second.Comments.Add(Comment.Say(new(Guid.CreateVersion7(Now)), obligation.Id.Subject, "Второй.", Head, Now));
        var waiting = second.SaveChangesAsync(Ct);
        await transaction.CommitAsync(Ct);
        await waiting;

        (await second.Subjects.CountAsync(Ct)).ShouldBe(1);
        (await second.Comments.CountAsync(c => c.SubjectId == obligation.Id.Subject, Ct)).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_not_saved_makes_no_subject()
    {
        var obligation = await ObligationAsync();
        await using var db = _database.Open();
        var nobody = PersonId.New(Now);
        db.Comments.Add(Comment.Say(new(Guid.CreateVersion7(Now)), obligation.Id.Subject, "Кто я?", nobody, Now));
        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct));
        (await db.Subjects.CountAsync(Ct)).ShouldBe(0);
    }

    private Task<Obligation> ObligationAsync() => _plan.ObligationAsync(_database, TestPlan.Equipment, TestRegion.OzerskCube);
}
