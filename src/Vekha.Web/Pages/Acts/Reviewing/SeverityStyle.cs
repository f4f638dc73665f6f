using Vekha.Documents.Findings;

namespace Vekha.Web.Pages.Acts.Reviewing;

internal static class SeverityStyle
{
    /// <summary>The look of a badge.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "vk-late",
        Severity.Warning => "vk-soon",
        _ => "vk-calm",
    };
}
