using Microsoft.EntityFrameworkCore;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Testing;

namespace Vekha.Data.Tests.Journal;

public sealed class JournalNotesTests : IAsyncLifetime
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
    public async Task A_line_about_an_act_or_a_person_makes_no_subject()
    {
        await using var db = _database.Open();
        db.Journal.Note(Now, new(JournalKind.ActCorrected, Head, _plan.Act.Id, _plan.Act.Path));
        await db.SaveChangesAsync(Ct);
        (await db.Subjects.CountAsync(Ct)).ShouldBe(0);
        (await db.Journal.Where(j => j.ThingId == _plan.Act.Id.Value && j.Kind == JournalKind.ActCorrected.Name).Select(j => j.SubjectId)
            .SingleAsync(Ct))
            .ShouldBeNull();
    }
}
