using System.Buffers;
using System.Text;
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

    private const int Long = 32 << 10;

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

    /// <summary>Into memory of its own: the library's is shared and kept, as long as the longest text that ever was written.</summary>
    private static string Written<T>(T value)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = Options.Encoder }))
            JsonSerializer.Serialize(writer, value, Options);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>A long text likewise; a short one, of which a list reads hundreds, by the library.</summary>
    private static T Read<T>(string json) => json.Length < Long
        ? JsonSerializer.Deserialize<T>(json, Options)!
        : JsonSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(json), Options)!;
}
