using System.Text.RegularExpressions;

namespace Vekha.Documents.Amendments;

internal enum TokenKind { Row, Column, Paragraph, Verb, Anchor, Noun, Quotation, Everywhere, AnyCase, Unclear, Section, Scope }

/// <summary>A part of an amending sentence: where, what, which words.</summary>
internal sealed partial record ClauseToken(TokenKind Kind, Match Match)
{
    public int End => Match.Index + Match.Length;

    /// <summary>«в строке», not «строку»: the place of a change, not what is changed.</summary>
    public bool IsPlace => Match.Groups["prep"].Success || Locative.IsMatch(Match.Groups["word"].Value);

    /// <summary>«словами», «строкой»: what it is replaced or completed with.</summary>
    public bool IsInstrumental => Instrumental.IsMatch(Match.Groups["word"].Value);

    /// <summary>«строку», «строки 3 и 5»; «строки 3» is a genitive: what is changed belongs to the row.</summary>
    public bool MayBeObject => !IsPlace && (OneObject.IsMatch(Match.Groups["word"].Value) || SeveralObjects.IsMatch(Match.Groups["word"].Value) && NamesSeveral);

    /// <summary>«плана мероприятий»: without a number the word names no row.</summary>
    public bool IsNameOfPlan => Match.Groups["word"].Value.StartsWith("мероприяти", StringComparison.OrdinalIgnoreCase);

    public bool IsAccusative => Accusative.IsMatch(Match.Groups["word"].Value);

    /// <summary>Several columns; for a single one it would be the genitive.</summary>
    public bool MayBeAccusative => Plural.IsMatch(Match.Groups["word"].Value) && (NamesSeveral || Titles.Skip(1).Any());

    private bool NamesSeveral => Numbers is { Count: > 1 } or [{ Last: not null }];

    public bool IsPartOfClause => Kind == TokenKind.Row && Match.Groups["word"].Value.StartsWith("под", StringComparison.OrdinalIgnoreCase);

    /// <summary>A row of a table, not a clause of an act: «строка», «позиция», «мероприятие».</summary>
    public bool IsOfTable => Kind == TokenKind.Column || Kind == TokenKind.Row && OfTable.IsMatch(Match.Groups["word"].Value);

    public IReadOnlyList<RowRange> Numbers => [.. NumberList.Of(Match.Groups["before"].Value), .. NumberList.Of(Match.Groups["numbers"].Value)];

    /// <summary>The titles of columns, as marks of quotations.</summary>
    public IEnumerable<char> Titles => Match.Groups["titles"].Value.Where(c => c is >= '\uE000' and <= '\uEFFF');

    public AmendingVerb Verb => Match.Groups["word"].Value.ToLowerInvariant()[..4] switch
    {
        "заме" => AmendingVerb.Replace,
        "искл" or "удал" or "приз" or "подл" => AmendingVerb.Remove,
        "изло" or "изла" => AmendingVerb.Restate,
        "счит" => AmendingVerb.Renumber,
        _ => AmendingVerb.Add,
    };

    public static IReadOnlyList<ClauseToken> In(string text) => [.. Any.Matches(Ordinals.Marked(text)).Select(match => new ClauseToken(KindOf(match), match))];

    private static TokenKind KindOf(Match match) => Enum.GetValues<TokenKind>().First(kind => match.Groups[kind.ToString()].Success);

    private const string ItsNumbers = @"\s+(?<numbers>" + NumberList.Pattern + ")";
    private const string Before = @"(?:(?<before>" + Ordinals.Mark + @"(?:(?:\s*,\s*|\s+и\s+)" + Ordinals.Mark + @")*)\s+)";
    // «в третьей графе пятой строки»: a number in front excludes one after the word.
    private const string IfNoneBefore = @"(?(before)|(?:";
    private const string Quotations = MaskedText.Quotation + @"(?:(?:\s*,\s*|\s+и\s+)" + MaskedText.Quotation + ")*";

    [GeneratedRegex(
        @"(?<Unclear>(?<!\p{L})(?:в|во)\s+" + Ordinals.Mark + @"\s+случа\p{L}+|" + Ordinals.Mark + @"\s+(?:слов|предложени|знак)\p{L}*)"
        + @"|(?<Row>(?<!\p{L})(?<prep>(?:во?|по|из)\s+)?" + Before + @"?(?<word>строк(?:а|у|е|и|ой|ах|ами|ам)?|(?:под)?пункт(?:а|у|е|ы|ом|ов|ах|ами|ам)?|позици(?:я|ю|и|й|ей|ях|ями|ям)|мероприяти(?:е|я|ю|и|й|ем|ях|ями|ям)|пп?\.)(?!\p{L})" + IfNoneBefore + ItsNumbers + ")?))"
        + @"|(?<Column>(?<!\p{L})(?<prep>(?:во?|по|из)\s+)?" + Before + @"?(?<word>граф(?:а|у|е|ы|ой|ам|ах|ами)?|столб(?:ец|ца|цу|це|цом|цы|цов|цах|цами|цам)|колон(?:ка|ку|ке|ки|кой|ок|ках|ками|кам))(?!\p{L})" + IfNoneBefore + ItsNumbers + @"|\s+(?<titles>" + Quotations + "))?))"
        + @"|(?<Paragraph>(?<!\p{L})(?<prep>во?\s+)?" + Before + @"?(?<word>абзац\p{L}*)" + IfNoneBefore + ItsNumbers + ")?))"
        + @"|(?<Verb>(?<!\p{L})(?<word>замен(?:ить|ив|яются|яется)|исключ(?:ить|ив|аются|ается)|удалить|дополн(?:ить|ив|яются|яется)|включить|добавить|излож(?:ить|ив)|излагаются|излагается|подлеж(?:ит|ат)\s+исключению|призна(?:ть|ются|[её]тся)\s+утратив\p{L}+(?:\s+силу)?|считать)(?!\p{L}))"
        + @"|(?<Anchor>(?<!\p{L})(?<word>после|перед)(?=\s+(?:(?:слов|цифр|числ|дат|знак|символ|аббревиатур|предложени|букв)\p{L}*\s+)?[\uE000-\uEFFF]))"
        + @"|(?<Noun>(?<!\p{L})(?<word>(?:слов|цифр|числ|дат|знак|символ|аббревиатур|словосочетани|сочетани|предложени|фраз|букв|обозначени|текст|год)\p{L}*)(?=\s+(?:следующего\s+содержания\s*:?\s*)?[\uE000-\uEFFF]))"
        + @"|(?<Quotation>" + MaskedText.Quotation + ")"
        + @"|(?<AnyCase>(?<!\p{L})в\s+соответствующ\p{L}+\s+(?:падеж|числ|род)\p{L}*(?:(?:\s*,\s*|\s+и\s+)(?:падеж|числ|род)\p{L}*)*)"
        + @"|(?<Everywhere>(?<!\p{L})(?:(?:далее\s+)?по\s+(?:всему\s+)?тексту|во\s+всех\s+случаях|везде|в\s+(?:каждом|любом)\s+случае)(?!\p{L}))"
        + @"|(?<Section>(?<!\p{L})(?<!(?:в|во|из)\s)раздел(?:ы|ом|ами)?(?!\p{L}))"
        + @"|(?<Scope>(?<!\p{L})(?<!(?:согласно|редакции|настоящ\p{L}+|в\s+соответствии\s+с)\s)(?:" + AmendedScope.Words + ")(?!\\p{L}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Any { get; }

    [GeneratedRegex(@"(?:ами|ями|ом|ем|ой|ей)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instrumental { get; }

    [GeneratedRegex(@"^(?:строк[ау]|(?:под)?пункты?|позици[яю]|мероприятие|пп?\.)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneObject { get; }

    [GeneratedRegex(@"^(?:строки|позиции|мероприятия)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeveralObjects { get; }

    [GeneratedRegex(@"^(?:графу|столбец|колонку)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Accusative { get; }

    [GeneratedRegex(@"^(?:графы|столбцы|колонки)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plural { get; }

    [GeneratedRegex(@"^(?:строк(?:е|ах)|(?:под)?пункт(?:е|ах)|позициях|мероприяти(?:и|ях)|граф(?:е|ах)|столбц(?:е|ах)|колонк(?:е|ах))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Locative { get; }

    [GeneratedRegex(@"^(?:строк|позици|мероприяти)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTable { get; }
}

internal enum AmendingVerb { Replace, Remove, Add, Restate, Renumber }
