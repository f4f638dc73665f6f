using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Vekha.Data.Columns;

/// <summary>Names tables and columns as SQL is written by hand: lower case with underscores, no quotes needed.</summary>
internal static class SnakeCase
{
    public static void NameInSnakeCase(this ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (!entity.IsOwned()) entity.SetTableName(Of(entity.GetTableName()!));
            foreach (var property in entity.GetProperties()) Name(property);
            foreach (var key in entity.GetKeys()) key.SetName(Of(key.GetName()!));
            foreach (var foreign in entity.GetForeignKeys()) foreign.SetConstraintName(Of(foreign.GetConstraintName()!));
            foreach (var index in entity.GetIndexes()) index.SetDatabaseName(Of(index.GetDatabaseName()!));
        }
    }

    private static void Name(IMutableProperty property)
    {
        // A row version is PostgreSQL's own column of every row.
        var isRowVersion = property is { IsConcurrencyToken: true, ValueGenerated: ValueGenerated.OnAddOrUpdate };
        property.SetColumnName(isRowVersion ? "xmin" : Of(property.GetColumnName()));
    }

    public static string Of(string name)
    {
        var written = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (BeginsWord(name, i)) written.Append('_');
            written.Append(char.ToLowerInvariant(name[i]));
        }
        return written.ToString();
    }

    /// <summary>A capital after a small letter, or before one.</summary>
    private static bool BeginsWord(string name, int i) => i > 0 && char.IsUpper(name[i]) && name[i - 1] != '_'
        && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
