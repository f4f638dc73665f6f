using Microsoft.EntityFrameworkCore;
using Vekha.Data.Centres;
using Vekha.Planning.Centres;
using Vekha.Planning.Journal;
using Vekha.Testing;

namespace Vekha.Data.Tests.Centres;

public sealed class AddingCentresTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly DateTimeOffset Now = new(TestRegion.Today, new(9, 0), TimeSpan.Zero);

    [Fact]
    public async Task A_centre_owes_what_is_in_force_for_its_programme_and_the_journal_tells_of_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        await TestPlan.PutInForceAsync(database);
        await using var db = database.Open();
        var (owing, other) = (Added("it-cube"), Added("growth-point"));
        var count = await new AddingCentres(db).RunAsync([], [owing, other], TestRegion.IdOf("coordinator"), TestRegion.Today, Now, Ct);

        count.ShouldBeGreaterThan(0);
        (await db.Obligations.CountAsync(o => o.CentreId == owing.Id, Ct)).ShouldBe(count);
        (await db.Obligations.AnyAsync(o => o.CentreId == other.Id, Ct)).ShouldBeFalse();
        (await db.Journal.CountAsync(j => j.Kind == JournalKind.CentreAdded.Name, Ct)).ShouldBe(2);
    }

    private static Centre Added(string programme) => Centre.Create(new(Guid.CreateVersion7()), $"Центр {programme}", programme,
        TestRegion.Lyceum, TestRegion.Region.Id, null, 2024, CentreCard.Empty);
}
