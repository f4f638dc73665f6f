namespace Vekha.Web.Forms;

/// <summary>What is told to be wrong at the fields of the page, in its order: a summary on top repeats it.</summary>
public sealed class ShownErrors
{
    private readonly Dictionary<string, string> _texts = [];

    public event Action? Changed;

    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <param name="field">The id of the control.</param>
    /// <param name="text">null where nothing is wrong with it.</param>
    public void Set(string field, string? text)
    {
        if (string.IsNullOrEmpty(text) ? !_texts.Remove(field) : _texts.GetValueOrDefault(field) == text) return;
        if (!string.IsNullOrEmpty(text)) _texts[field] = text;
        Changed?.Invoke();
    }
}
