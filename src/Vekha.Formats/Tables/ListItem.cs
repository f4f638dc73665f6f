using System.Text.RegularExpressions;

namespace Vekha.Formats.Tables;

/// <summary>An item of a list: what the list prints in front of it, and its text.</summary>
internal static partial class ListItem
{
    /// <summary>A number or a dash that the text itself begins with is not printed twice.</summary>
    public static string Printed(string mark, string text)
    {
        var item = text.TrimStart();
        var own = OwnMark.Match(item);
        var isRepeated = own.Success && own.Value.Any(char.IsDigit) == mark.Any(char.IsDigit);
        return mark.Length == 0 || isRepeated ? text : $"{mark} {text}";
    }

    [GeneratedRegex(@"^(?:\(?\d+(?:\.\d+)*[.)](?=\D)|[-–—•*](?=\s).)")]
    private static partial Regex OwnMark { get; }
}
