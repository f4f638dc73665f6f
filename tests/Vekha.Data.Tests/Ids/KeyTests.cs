using Vekha.Planning;
using Vekha.Testing;

namespace Vekha.Data.Tests.Ids;

public sealed class KeyTests
{
    /// <summary>What others point at by a key that is no id of its own, and why.</summary>
    private static readonly Dictionary<string, string> Except = new()
    {
        ["EditionChange"] = "Only its own rows of changes name it.",
        ["Programme"] = "Known by its code, which people read in addresses.",
    };

    [Fact]
    public async Task A_key_that_others_point_at_is_an_id_of_a_type_of_its_own()
    {
        await using var database = await TestDatabase.CreateEmptyAsync();
        await using var db = database.Open();
        var untyped = db.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys())
            .Where(key => !key.IsOwnership && !key.PrincipalKey.Properties.All(p => p.ClrType.IsAssignableTo(typeof(IId))))
            .Select(key => key.PrincipalEntityType.ClrType.Name).Distinct().Order();
        untyped.ShouldBe(Except.Keys.Order());
    }
}
