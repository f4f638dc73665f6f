using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Data.Tests.Ids;

public sealed class IdTranslationTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ids_are_parameters_of_statements_that_are_written_by_hand()
    {
        await using var database = await TestDatabase.CreateAsync();
        await TestPlan.PutInForceAsync(database);
        await using var db = database.Open();
        var id = (await db.Obligations.AsNoTracking().FirstAsync(Ct)).Id;
        ObligationId[] ids = [id];

        (await db.Obligations.FromSql($"select *, xmin from obligations where id = {id}").SingleAsync(Ct)).Id.ShouldBe(id);
        (await db.Obligations.FromSql($"select *, xmin from obligations where id = any({ids})").SingleAsync(Ct)).Id.ShouldBe(id);
    }
}
