using System.Text.Json;
using Vekha.Data.Ids;

namespace Vekha.Application.Jobs;

/// <summary>What a job works with, as it lies in its row.</summary>
internal static class JobArguments
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new IdJson() } };

    public static string Written<T>(T arguments) => JsonSerializer.Serialize(arguments, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("A job without arguments.");
}
