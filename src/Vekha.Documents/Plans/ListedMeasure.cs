using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Documents.Deadlines;

namespace Vekha.Documents.Plans;

/// <summary>A numbered paragraph of a plan without a table: «1. Открыть центр. | Срок: … | Ответственный: …», or the same in brackets at its end.</summary>
internal sealed partial record ListedMeasure(string Number, IReadOnlyDictionary<ColumnRole, string> Texts, LineSpan Lines)
{
    /// <summary>Longer words in brackets are not a date but an explanation.</summary>
    private const int LongestDate = 60;

    public bool IsLabelled => Texts.ContainsKey(ColumnRole.Deadline) || Texts.ContainsKey(ColumnRole.Responsible);

    /// <param name="lines">The first begins with the number.</param>
    public static ListedMeasure Of(string number, IReadOnlyList<string> lines, LineSpan span)
    {
        var (body, aside) = WithoutAside(string.Join('\n', lines));
        var texts = new Dictionary<ColumnRole, string> { [ColumnRole.Name] = Labelled(body, texts: null) };
        Labelled(body, texts);
        if (aside is not null && Labelled(aside, texts) is { Length: > 0 } date) texts.TryAdd(ColumnRole.Deadline, Value(date));
        return new(number, texts, span);
    }

    public Row Row(IReadOnlyList<ColumnRole> roles) =>
        new([.. roles.Select(role => new Cell(role == ColumnRole.Number ? [Number] : Texts.TryGetValue(role, out var text) && text.Length > 0 ? [text] : []))], Lines);

    /// <summary>Puts what follows each label under its role.</summary>
    /// <returns>What precedes the first label.</returns>
    private static string Labelled(string text, Dictionary<ColumnRole, string>? texts)
    {
        var labels = Label.Matches(text);
        for (var i = 0; texts is not null && i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            var value = Value(text[start..(i + 1 < labels.Count ? labels[i + 1].Index : text.Length)]);
            if (ColumnTitles.RoleOf(labels[i].Groups["label"].Value) is { } role) texts.TryAdd(role.IsOfDeadline() ? ColumnRole.Deadline : role, value);
        }
        return OneLine.Of(labels.Count > 0 ? text[..labels[0].Index] : text);
    }

    /// <summary>The brackets at the end, where they hold labels or only a date.</summary>
    private static (string Body, string? Aside) WithoutAside(string text)
    {
        var end = text.TrimEnd('.', ';', ' ').Length;
        if (end == 0 || text[end - 1] != ')') return (text, null);
        var (start, depth) = (end - 1, 1);
        while (start > 0 && depth > 0) depth += text[--start] switch { ')' => 1, '(' => -1, _ => 0 };
        var inner = text[(start + 1)..(end - 1)];
        var isAside = depth == 0 && (Label.IsMatch(inner) || inner.Length <= LongestDate && DeadlineReader.Read(inner).Rules is [{ Due.Day: not null }]);
        return isAside ? (text[..start].Trim(), inner) : (text, null);
    }

    /// <summary>The dot of «2029 г.» and of initials stays.</summary>
    private static string Value(string text) => FinalSign.Replace(OneLine.Of(text).Trim(',', ';', ' '), "").Trim();

    /// <summary>At the beginning of a line or of a part of a sentence, or anywhere when capitalised.</summary>
    [GeneratedRegex(@"(?:(?<=^|[.;,(»\n]\s*)|(?<=\s)(?=\p{Lu}))(?<label>срок(?:и)?(?:\s(?:исполнения|реализации|выполнения|проведения))?|ответственн(?:ый|ые|ая)(?:\s(?:исполнител[ьи]|лиц[оа]|за\s\p{L}+))?|исполнител[ьи]|(?:ожидаемый\s)?результат|итоговый\sдокумент|вид\sдокумента|подтверждающий\sдокумент|форма\sзавершения|контроль(?:\sисполнения)?)(?:\s?[:–—]|\s-)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }

    [GeneratedRegex(@"(?<!\s\p{L}|\sгг|\.\p{Lu}|^\p{Lu})\.$")]
    private static partial Regex FinalSign { get; }
}
