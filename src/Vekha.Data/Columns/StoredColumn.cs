using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Vekha.Data.Columns;

/// <summary>A column as the model says it is written.</summary>
/// <param name="Type">Of PostgreSQL, without its length.</param>
internal sealed record StoredColumn(string Name, string Type, bool IsKey, Func<object, object?> Value)
{
    /// <summary>All columns of an entity, but those that PostgreSQL fills itself.</summary>
    public static IReadOnlyList<StoredColumn> Of(IEntityType entity)
    {
        if (entity.GetComplexProperties().Any() || entity.GetNavigations().Any(n => n.ForeignKey.IsOwnership))
            throw new NotSupportedException($"{entity.DisplayName()} keeps columns in parts of its own.");
        return [.. entity.GetProperties().Where(p => p.ValueGenerated != ValueGenerated.OnAddOrUpdate).Select(Of)];
    }

    private static StoredColumn Of(IProperty property)
    {
        var (mapping, getter) = (property.GetRelationalTypeMapping(), property.GetGetter());
        return new(property.GetColumnName(), mapping.StoreTypeNameBase, property.IsPrimaryKey(), Value);

        object? Value(object row)
        {
            var value = getter.GetClrValue(row);
            return mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        }
    }
}
