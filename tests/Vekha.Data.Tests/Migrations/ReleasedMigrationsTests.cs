using System.Security.Cryptography;

namespace Vekha.Data.Tests.Migrations;

/// <summary>What a release has brought to databases is never edited: <c>Released.txt</c> keeps the sum of each of its files.</summary>
public sealed class ReleasedMigrationsTests
{
    [Fact]
    public void A_released_migration_is_as_it_was()
    {
        var list = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Migrations", "Released.txt"));
        var released = list.Where(line => line.Length > 0 && line[0] != '#').ToList();
        released.ShouldNotBeEmpty();
        foreach (var line in released)
        {
            var (sum, file) = (line[..64], line[64..].Trim());
            var bytes = File.ReadAllBytes(Repository.Path("src", "Vekha.Data", "Migrations", file));
            var why = $"{file} was released: make another migration instead of changing it.";
            Convert.ToHexStringLower(SHA256.HashData(bytes)).ShouldBe(sum, why);
        }
    }
}
