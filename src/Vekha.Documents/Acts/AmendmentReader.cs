using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>The acts whose text this act changes: those named after «внести изменения» and «изложить», not those mentioned in passing.</summary>
internal static partial class AmendmentReader
{
    private const int DeepestNesting = 4;

    public static IReadOnlyList<ActReference> Of(string? title, IEnumerable<Clause> clauses)
    {
        var texts = clauses.Select(clause => clause.Text).Prepend(title ?? "");
        return [.. texts.SelectMany(References).Distinct()];
    }

    private static IEnumerable<ActReference> References(string text)
    {
        var plain = WithoutAsides(text);
        if (Change.Match(plain) is not { Success: true } change) yield break;
        foreach (Match match in PrintedDate.Reference.Matches(change.Groups["object"].Value))
            if (PrintedDate.Of(match) is { } date) yield return new(date, PrintedDate.NumberOf(match));
    }

    /// <summary>Without brackets («в редакции …») and quoted names, which may name other acts.</summary>
    private static string WithoutAsides(string text)
    {
        for (var depth = 0; depth < DeepestNesting; depth++) text = Aside.Replace(text, " ");
        return text;
    }

    [GeneratedRegex(@"\([^()]*\)|«[^«»]*»|""[^""]*""")]
    private static partial Regex Aside { get; }

    [GeneratedRegex(@"внес(?:ти|ении)\b(?<object>.*?)(?:(?:следующ\w+\s)?изменени\w*\s*:|изложи|и признании|в соответствии|согласно|на основании|$)|^(?<object>(?:пункт|приложени|абзац|раздел|комплекс|подпункт|строк|позици|граф|слов|\bв\s).*?)(?:изложить|дополнить|заменить|исключить|признать утратившим)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change { get; }
}
