using System.Text.RegularExpressions;

namespace Vekha.Documents.Amendments;

/// <summary>The text of a clause with a mark and filling in place of each quotation, and spaces in place of what is in brackets: what
/// remains are the words of the amending act itself. Every character keeps its place.</summary>
internal sealed partial class MaskedText
{
    /// <summary>A quotation, in patterns.</summary>
    public const string Quotation = @"[\uE000-\uEFFF]\uF8FF*";

    private const char FirstMark = '\uE000';
    private const char Filler = '\uF8FF';
    private const int DeepestNesting = 4;

    private readonly List<string> quotations = [];

    private MaskedText(string printed)
    {
        Printed = printed;
        var masked = printed.ToCharArray();
        for (var i = 0; i < printed.Length; i++)
        {
            if (!Opens(printed, i) || EndOf(printed, i) is not { } end) continue;
            masked.AsSpan(i, end - i + 1).Fill(Filler);
            masked[i] = (char)(FirstMark + quotations.Count);
            quotations.Add(printed[(i + 1)..end].Trim());
            i = end;
        }
        Text = new(masked);
        for (var depth = 0; depth < DeepestNesting; depth++) Text = Brackets.Replace(Text, m => new(' ', m.Length));
    }

    public string Printed { get; }

    public string Text { get; }

    public static MaskedText Of(string printed) => new(printed);

    public string Quoted(char mark) => quotations[mark - FirstMark];

    /// <summary>Quotes may be nested, and one closing quote may serve for two: «слова «центр «Луч» исключить».</summary>
    private static int? EndOf(string text, int start)
    {
        var balanced = End(text, start, _ => false);
        return balanced is { } end && !Verb.IsMatch(text.AsSpan(start, end - start))
            ? end : End(text, start, i => Continuation.IsMatch(text.AsSpan(i + 1))) ?? balanced;
    }

    private static int? End(string text, int start, Predicate<int> endsAnyway)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (Opens(text, i)) depth++;
            else if (Closes(text, i) && (--depth <= 0 || endsAnyway(i))) return i;
        }
        return null;
    }

    private static bool Opens(string text, int i) => text[i] switch
    {
        '«' or '„' => true,
        '"' or '“' =>
            i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1])
            && (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '(' || Opens(text, i - 1)),
        _ => false,
    };

    private static bool Closes(string text, int i) => text[i] is '»' or '”' or '"' or '“';

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets { get; }

    [GeneratedRegex(
        @"[»""”“]\s*(?:заменить|исключить|дополнить|изложить)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Verb { get; }

    /// <summary>What follows a quotation in a clause.</summary>
    [GeneratedRegex(
        @"^\s*(?:;|\.?$|,?\s*(?:заменить|исключить|дополнить|изложить|слов|цифр|в\sсоответствующ|соответственно|после"
        + @"|перед)(?!\p{L}{4}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Continuation { get; }
}
