using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Vekha.Planning;

namespace Vekha.Data.Columns;

/// <summary>Enumerations are stored as words; the database takes those that are defined and no other. A new member needs a
/// migration.</summary>
internal static class KnownWords
{
    /// <summary>Call it when tables and columns have their names.</summary>
    public static void CheckWords(this ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
            foreach (var property in entity.GetProperties().Where(IsWord))
                entity.AddCheckConstraint($"ck_{entity.GetTableName()}_{property.GetColumnName()}", Check(property));
    }

    // Reasons of refusals are only told, and new ones come with every feature.
    private static bool IsWord(IMutableProperty property) =>
        EnumOf(property).IsEnum && property.GetProviderClrType() == typeof(string) && EnumOf(property) != typeof(Refusal);

    private static string Check(IMutableProperty property) =>
        $"{property.GetColumnName()} in ({string.Join(", ", Enum.GetNames(EnumOf(property)).Select(name => $"'{name}'"))})";

    private static Type EnumOf(IMutableProperty property) => Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
}
