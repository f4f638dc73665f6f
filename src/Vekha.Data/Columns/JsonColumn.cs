using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Vekha.Data.Ids;
using Vekha.Documents;

namespace Vekha.Data.Columns;

/// <summary>Stores an immutable record of reading as jsonb, written as the reading contract writes it.</summary>
internal static class JsonColumn
{
    /// <summary>What the contract does not know, as the words of a scan, is written alike.</summary>
    private static readonly JsonSerializerOptions Options = Create();

    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) => property
        .HasColumnType("jsonb")
        .HasConversion(
            new ValueConverter<T, string>(value => Written(value), json => Read<T>(json)),
            // The values never change in place, so a changed one is another object.
            new ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => value == null ? 0 : value.GetHashCode(), value => value));

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(ContractJson.Options)
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(ContractJson.Options.TypeInfoResolver, new DefaultJsonTypeInfoResolver()),
        };
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new IdJson());
        return options;
    }

    private static string Written<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}
