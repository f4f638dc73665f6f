using System.Text.RegularExpressions;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Amendments;

internal enum TokenKind { Row, Column, Paragraph, Verb, Anchor, Noun, Quotation, Everywhere, AnyCase, Unclear, Section, Scope, Part }

/// <summary>A part of an amending sentence: where, what, which words.</summary>
internal sealed partial record ClauseToken(TokenKind Kind, Match Match)
{
    public int End => Match.Index + Match.Length;

    /// <summary>«в строке», not «строку»: the place of a change, not what is changed.</summary>
    public bool IsPlace => Match.Groups["prep"].Success || Locative.IsMatch(Match.Groups["word"].Value);

    /// <summary>«словами», «строкой»: what it is replaced or completed with.</summary>
    public bool IsInstrumental => Instrumental.IsMatch(Match.Groups["word"].Value);

    /// <summary>«строку», «строки 3 и 5»; «строки 3» is a genitive: what is changed belongs to the row.</summary>
    public bool MayBeObject =>
        !IsPlace && (OneObject.IsMatch(Match.Groups["word"].Value) || SeveralObjects.IsMatch(Match.Groups["word"].Value) && NamesSeveral);

    /// <summary>«плана мероприятий»: without a number the word names no row.</summary>
    public bool IsNameOfPlan => Match.Groups["word"].Value.StartsWith("мероприяти", StringComparison.OrdinalIgnoreCase);

    public bool IsAccusative => Accusative.IsMatch(Match.Groups["word"].Value);

    /// <summary>Several columns; for a single one it would be the genitive.</summary>
    public bool MayBeAccusative => Plural.IsMatch(Match.Groups["word"].Value) && (NamesSeveral || Titles.Skip(1).Any());

    private bool NamesSeveral => Numbers is { Count: > 1 } or [{ Last: not null }];

    public bool IsPartOfClause => Kind == TokenKind.Row && Match.Groups["word"].Value.StartsWith("под", StringComparison.OrdinalIgnoreCase);

    /// <summary>A row of a table, not a clause of an act: «строка», «позиция», «мероприятие».</summary>
    public bool IsOfTable => Kind == TokenKind.Column || Kind == TokenKind.Row && OfTable.IsMatch(Match.Groups["word"].Value);

    public IReadOnlyList<RowRange> Numbers =>
        [.. NumberList.Of(Match.Groups["before"].Value), .. NumberList.Of(Match.Groups["numbers"].Value)];

    /// <summary>The row as words name it: «касающуюся закупок»; null where none do, or where they are quoted.</summary>
    public string? Subject => Match.Groups["subject"] is { Success: true, Value: var subject } ? subject.Trim() : null;

    /// <summary>How the words name the row.</summary>
    public RowNaming Naming => Match.Groups["about"] switch
    {
        { Success: false } => RowNaming.Name,
        { Value: var word } when OfWords.IsMatch(word) => RowNaming.Part,
        _ => RowNaming.About,
    };

    /// <summary>The part of a measure that is named without its column: «срок исполнения», «ответственным исполнителем».</summary>
    public MeasurePart Part => Match.Groups["word"].Value.ToLowerInvariant()[..3] switch
    {
        "сро" or "дат" => MeasurePart.Deadline,
        "рез" => MeasurePart.Deliverables,
        "кон" => MeasurePart.Oversight,
        _ => MeasurePart.Responsible,
    };

    /// <summary>The titles of columns, or the names of rows, as marks of quotations.</summary>
    public IEnumerable<char> Titles => Match.Groups["titles"].Value.Where(c => c is >= '\uE000' and <= '\uEFFF');

    public AmendingVerb Verb => Match.Groups["word"].Value.ToLowerInvariant()[..4] switch
    {
        _ when Match.Groups["swap"].Success => AmendingVerb.Swap,
        _ when Match.Groups["set"].Success => AmendingVerb.Set,
        _ when Match.Groups["other"].Success => AmendingVerb.Other,
        "заме" => AmendingVerb.Replace,
        "искл" or "удал" or "приз" or "подл" => AmendingVerb.Remove,
        "изло" or "изла" => AmendingVerb.Restate,
        "счит" => AmendingVerb.Renumber,
        _ => AmendingVerb.Add,
    };

    public static IReadOnlyList<ClauseToken> In(string text) =>
        [.. Any.Matches(Ordinals.Marked(text)).Select(match => new ClauseToken(KindOf(match), match))];

    private static TokenKind KindOf(Match match) => Enum.GetValues<TokenKind>().First(kind => match.Groups[kind.ToString()].Success);

    private const string ItsNumbers = @"\s+(?<numbers>" + NumberList.Pattern + ")";
    private const string Before = @"(?:(?<before>" + Ordinals.Mark + @"(?:(?:\s*,\s*|\s+и\s+)" + Ordinals.Mark + @")*)\s+)";
    // «в третьей графе пятой строки»: a number in front excludes one after the word.
    private const string IfNoneBefore = @"(?(before)|(?:";
    private const string RowNamed =
        @"\s+(?<=(?<!\p{L})(?:строк[ауеи]|позици[яюи]|мероприяти[еюи]|пункте?)\s+)(?<titles>" + MaskedText.Quotation + ")"
        + @"|\s*,?\s*(?<about>(?:касающ|содержащ|посвящ[её]нн|предусматривающ|относящ|начинающ)\p{L}+)\s+"
            + @"(?:(?:слов|наименовани|текст)\p{L}*\s+)?(?:(?<titles>" + MaskedText.Quotation + ")"
            + @"|(?<subject>[^,;:.\uE000-\uF8FF]{4,160}?)(?=\s*[,;:.\uE000-\uF8FF]|\s+(?:исключ|излож|дополн|замен|призна|слов)\p{L}*))";
    private const string Setting =
        @"(?<set>(?<word>перенес(?:ти|ены?|[её]нным)|переносится|(?:продл|сдвину|отлож|установ|определ|назнач|закреп|возлож|указа)"
        + @"(?:и?ть|ив)|(?:продлева|устанавлива|определя|назнача|закрепля|возлага)\p{L}{2,4}))";
    private const string Swapping =
        @"(?<swap>(?<word>(?:помен|обмен|перестав|меня|переставля)\p{L}*(?=(?:\s+(?:строк|пункт|позици|мероприяти)\p{L}*[^;:\p{L}]"
        + @"(?:[^;:]{0,40}?\s)?)?\s*(?<!\p{L})местами(?!\p{L}))))";
    // «изменить», «сохранив»: an infinitive, or what else orders besides a verb known here. Nouns end like it, too: «область», «сеть».
    private const string OtherVerb =
        @"(?<other>(?<word>(?!(?:внести|сеть|треть|пять|девять|десять|печать|кровать|путь|суть|нить|память|мать|двадцать"
            + @"|тридцать)(?!\p{L}))"
        + @"(?:\p{L}+(?:[аяиеоуы]|(?<=[^оеаи])с)ть(?:ся)?|\p{L}*(?:нести|вести|йти)(?:сь)?|(?:измен|сократ|увелич|уменьш|перенумер"
        + @"|присво|исправ)\p{L}*[иа]в)))";
    private const string Quotations = MaskedText.Quotation + @"(?:(?:\s*,\s*|\s+и\s+)" + MaskedText.Quotation + ")*";

    [GeneratedRegex(
        @"(?<Unclear>(?<!\p{L})(?:в|во)\s+" + Ordinals.Mark + @"\s+случа\p{L}+|" + Ordinals.Mark + @"\s+(?:слов|предложени|знак)\p{L}*)"
        + @"|(?<Row>(?<!\p{L})(?<prep>(?:во?|по|из)\s+)?" + Before
            + @"?(?<word>строк(?:а|у|е|и|ой|ах|ами|ам)?|(?:под)?пункт(?:а|у|е|ы|ом|ов|ах|ами|ам)?|позици(?:я|ю|и|й|ей|ях|ями"
            + @"|ям)|мероприяти(?:е|я|ю|и|й|ем|ях|ями|ям)|пп?\.)(?!\p{L})" + IfNoneBefore + ItsNumbers + "|" + RowNamed + ")?))"
        + @"|(?<Column>(?<!\p{L})(?<prep>(?:во?|по|из)\s+)?" + Before
            + @"?(?<word>граф(?:а|у|е|ы|ой|ам|ах|ами)?|столб(?:ец|ца|цу|це|цом|цы|цов|цах|цами|цам)|колон(?:ка|ку|ке|ки|кой|ок"
            + @"|ках|ками|кам))(?!\p{L})" + IfNoneBefore + ItsNumbers + @"|\s+(?<titles>" + Quotations + "))?))"
        + @"|(?<Paragraph>(?<!\p{L})(?<prep>во?\s+)?" + Before + @"?(?<word>абзац\p{L}*)" + IfNoneBefore + ItsNumbers + ")?))"
        + @"|(?<Verb>(?<!\p{L})(?<word>замен(?:ить|ив|яются|яется)|исключ(?:ить|ив|аются|ается)|удалить|дополн(?:ить|ив|яются"
        + @"|яется)|включить|добавить|излож(?:ить|ив)|излагаются|излагается|подлеж(?:ит|ат)\s+исключению|призна(?:ть|ются"
        + @"|[её]тся)(?:\s+утратив\p{L}+(?:\s+силу)?|(?=\s[^;.:\uE000-\uEFFF]{1,80}\sутратив))|считать)(?!\p{L})"
        + @"|(?<!\p{L})(?:" + Setting + "|" + Swapping + "|" + OtherVerb + @")(?!\p{L}))"
        + @"|(?<Anchor>(?<!\p{L})(?<word>после"
        + @"|перед)(?=\s+(?:(?:слов|цифр|числ|дат|знак|символ|аббревиатур|предложени|букв)\p{L}*\s+)?[\uE000-\uEFFF]))"
        + @"|(?<Noun>(?<!\p{L})(?<word>(?:слов|цифр|числ|дат|знак|символ|аббревиатур|словосочетани|сочетани|предложени|фраз"
        + @"|букв|обозначени|текст|год)\p{L}*)(?=\s+(?:следующего\s+содержания\s*:?\s*)?[\uE000-\uEFFF]))"
        + @"|(?<Quotation>" + MaskedText.Quotation + ")"
        + @"|(?<AnyCase>(?<!\p{L})в\s+соответствующ\p{L}+\s+(?:падеж|числ|род)\p{L}*(?:(?:\s*,\s*|\s+и\s+)(?:падеж|числ|род)\p{L}*)*)"
        + @"|(?<Everywhere>(?<!\p{L})(?:(?:далее\s+)?по\s+(?:всему\s+)?тексту|во\s+всех\s+случаях|везде|в\s+(?:каждом"
        + @"|любом)\s+случае)(?!\p{L}))"
        + @"|(?<Section>(?<!\p{L})(?<!(?:в|во|из)\s)раздел(?:ы|ом|ами)?(?!\p{L}))"
        + @"|(?<Scope>(?<!\p{L})(?<!(?:согласно|редакции|настоящ\p{L}+|в\s+соответствии\s+с)\s)(?:" + AmendedScope.Words + ")(?!\\p{L}))"
        + @"|(?<Part>(?<!\p{L})(?<word>срок(?:а|у|ом|и|ов|ами)?|дат(?:а|ы|у|ой)|(?:со)?исполнител(?:ь|я|ю|ем|и|ей|ями)"
            + @"|ответственн(?:ый|ого|ому|ым|ые|ых|ыми)|результат(?:а|ом|ы|ов|ами)?|контрол(?:ь|я|ем))(?!\p{L}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Any { get; }

    [GeneratedRegex(@"(?:ами|ями|ом|ем|ой|ей)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instrumental { get; }

    [GeneratedRegex(
        @"^(?:строк[ау]|(?:под)?пункты?|позици[яю]|мероприятие|пп?\.)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OneObject { get; }

    [GeneratedRegex(@"^(?:строки|позиции|мероприятия)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SeveralObjects { get; }

    [GeneratedRegex(@"^(?:графу|столбец|колонку)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Accusative { get; }

    [GeneratedRegex(@"^(?:графы|столбцы|колонки)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plural { get; }

    [GeneratedRegex(
        @"^(?:строк(?:е|ах)|(?:под)?пункт(?:е|ах)|позициях|мероприяти(?:и|ях)|граф(?:е|ах)|столбц(?:е|ах)|колонк(?:е|ах))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Locative { get; }

    [GeneratedRegex("^(?:содержащ|начинающ)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfWords { get; }

    [GeneratedRegex(@"^(?:строк|позици|мероприяти)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfTable { get; }
}

/// <summary>Set: the clause says what a part of a row is to be, in its own words. Other: a verb that is not known here.</summary>
internal enum AmendingVerb { Replace, Remove, Add, Restate, Renumber, Set, Swap, Other }
