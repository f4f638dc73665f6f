using System.Text.Json;

namespace Vekha.Application.Jobs;

/// <summary>What a job is asked for, as it lies in its row.</summary>
internal static class JobRequest
{
    public static string Written<T>(T request) => JsonSerializer.Serialize(request);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json) ?? throw new JsonException("A job without a request.");
}
