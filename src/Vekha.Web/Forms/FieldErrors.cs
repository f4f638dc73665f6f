namespace Vekha.Web.Forms;

/// <summary>Messages by the name of the field they stand at.</summary>
public sealed class FieldErrors : Dictionary<string, string>
{
    public string? At(string field) => TryGetValue(field, out var text) ? text : null;
}
