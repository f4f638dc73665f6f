using System.Collections.Concurrent;
using System.Data;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Vekha.Planning;

namespace Vekha.Data.Ids;

/// <summary>Ids are stored as uuid, whatever their type: as columns, as values of a statement and in arrays.</summary>
internal sealed class IdMappings : IRelationalTypeMappingSourcePlugin
{
    private static readonly GuidTypeMapping Uuid = new("uuid", DbType.Guid);
    private static readonly ConcurrentDictionary<Type, RelationalTypeMapping> Known = [];

    public RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo) =>
        mappingInfo.ClrType is { } type && IsId(type) ? Of(type) : null;

    /// <param name="type">Of an id, or the guid itself.</param>
    public static RelationalTypeMapping Of(Type type) => IsId(type) ? Known.GetOrAdd(type, Converted) : Uuid;

    public static bool IsId(Type type) => type.IsValueType && type.IsAssignableTo(typeof(IId));

    private static RelationalTypeMapping Converted(Type type) => (RelationalTypeMapping)Uuid.WithComposedConverter(
        (ValueConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(type))!);

    private sealed class Converter<T>() : ValueConverter<T, Guid>(id => id.Value, value => Id(value)) where T : struct, IId<T>
    {
        // An expression cannot call what is static and abstract.
        private static T Id(Guid value) => T.Of(value);
    }
}
