using Vekha.Application;

namespace Vekha.Web.Forms;

/// <summary>Messages by the name of the field they stand at.</summary>
public sealed class FieldErrors : Dictionary<string, string>
{
    /// <summary>Adds the messages of fields that have none yet.</summary>
    public void AddRange(IEnumerable<FieldFault> faults)
    {
        foreach (var (field, text) in FaultWords.Errors(faults)) TryAdd(field, text);
    }

    public string? At(string field) => TryGetValue(field, out var text) ? text : null;
}
