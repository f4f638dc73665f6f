using Microsoft.EntityFrameworkCore;
using Vekha.Data.Access;
using Vekha.Testing;

namespace Vekha.Data.Tests.Access;

public sealed class ScopedQueriesTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task What_lies_below_any_of_the_places_is_seen_and_nothing_beside_them()
    {
        (await CentresBelowAsync(TestRegion.Zarechye.Path)).ShouldBe([TestRegion.ZarechyeCube.Name, TestRegion.ZarechyePoint.Name]);
        (await CentresBelowAsync(TestRegion.School2.Path, TestRegion.OtherRegion.Path))
            .ShouldBe([TestRegion.FarCube.Name, TestRegion.OzerskCube.Name], ignoreOrder: true);
        (await CentresBelowAsync(TestRegion.Federation.Path)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Without_a_place_nothing_is_seen() => (await CentresBelowAsync()).ShouldBeEmpty();

    private async Task<List<string>> CentresBelowAsync(params string[] scopes)
    {
        await using var db = _database.Open();
        return await db.Centres.Below(scopes).OrderBy(c => c.Id).Select(c => c.Name).ToListAsync(TestContext.Current.CancellationToken);
    }
}
