using System.Text.Json;
using Vekha.Data.Ids;

namespace Vekha.Application.Jobs;

/// <summary>What a job is asked for, as it lies in its row.</summary>
internal static class JobRequest
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new IdJson() } };

    public static string Written<T>(T request) => JsonSerializer.Serialize(request, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("A job without a request.");
}
