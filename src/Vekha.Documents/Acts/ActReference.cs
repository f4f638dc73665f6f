using System.Text.Json.Serialization;

namespace Vekha.Documents.Acts;

/// <summary>An act that is changed. Only its date and number are read; what a person adds is written beside them.</summary>
public sealed record ActReference(DateOnly Date, string Number)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ActType? Type { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }
}
