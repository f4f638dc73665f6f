using Vekha.Application;

namespace Vekha.Web.Pages.Acts.Heads;

internal static class TypedNumber
{
    /// <summary>«№ 714 - р» → «714-р».</summary>
    public static string? Read(string? typed) =>
        Typed.Line(typed)?.Replace(" ", "", StringComparison.Ordinal).TrimStart('№') is { Length: > 0 } number ? number : null;
}
