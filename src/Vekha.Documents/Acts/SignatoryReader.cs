using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The signature below the clauses: the post, on one or several lines, then the name; below it who made the document, who agreed
/// and who has read it, none of which belongs to the last clause.</summary>
internal static partial class SignatoryReader
{
    private const int MostLines = 9;

    /// <returns>The signatory with the indices of the first and the last line of the signature; null and the first line that belongs to no
    /// clause where none is found.</returns>
    public static (Signatory? Signatory, int Start, int Last) Of(IReadOnlyList<PrintedLine> body)
    {
        var end = EndOfText(body);
        for (var i = end - 1; i >= 0; i--)
        {
            if (At(body, i) is not var (signatory, start)) continue;
            // Of two bodies that act together the first one signs first.
            while (start > 0 && At(body, start - 1) is var (above, first) && first == start - 1) (signatory, start) = (above, first);
            return (signatory, start, LastOfMarks(body, i));
        }
        return (null, end, body.Count);
    }

    /// <summary>The signature whose name ends a line, and the line its post begins in.</summary>
    private static (Signatory Signatory, int Start)? At(IReadOnlyList<PrintedLine> body, int line)
    {
        var text = Plain(body[line].Text);
        if (Stamp.IsMatch(text) || Name.Match(text) is not { Success: true } name) return null;
        var beside = text[..name.Index].Trim(' ', '|', '_', '(', '/', ',');
        if (PostStart(body, line, beside) is not { } start) return null;
        var position = body.Skip(start).Take(line - start).Select(one => Plain(one.Text)).Where(one => !Stamp.IsMatch(one)).Append(beside);
        return (new(name.Groups["name"].Value, OneLine.Of(string.Join('\n', position)).TrimEnd(':')), start);
    }

    /// <summary>The line below the clauses and the signature: the name of who made the document, or of those who agreed.</summary>
    private static int EndOfText(IReadOnlyList<PrintedLine> body)
    {
        for (var i = LastClause(body) + 1; i > 0 && i < body.Count; i++)
            if (Marks.IsMatch(body[i].Text)) return i;
        return body.Count;
    }

    private static int LastClause(IReadOnlyList<PrintedLine> body)
    {
        var last = body.Count - 1;
        while (last >= 0 && ClauseNumber.At(body[last].Text) is null) last--;
        return last;
    }

    /// <summary>What stands below a signature is no part of it but read as well.</summary>
    private static int LastOfMarks(IReadOnlyList<PrintedLine> body, int signature) =>
        signature + 1 < body.Count && Marks.IsMatch(body[signature + 1].Text) ? body.Count - 1 : signature;

    /// <summary>Without the bars of a table, the place of the seal and the rule for the signature at its end.</summary>
    private static string Plain(string line)
    {
        var text = line.Trim(' ', '|').TrimEnd(' ', '|', '_');
        return PlaceOfSeal.IsMatch(text) ? text[..text.LastIndexOf(' ')].TrimEnd(' ', '|', '_') : text;
    }

    /// <summary>The topmost line above the name that begins with a post, up to the end of a sentence.</summary>
    private static int? PostStart(IReadOnlyList<PrintedLine> body, int nameLine, string beside)
    {
        int? start = IsPost(beside) ? nameLine : null;
        if (start is null && beside.Length > 0 && ClauseNumber.At(beside) is not null) return null;
        for (var i = nameLine - 1; i >= 0 && i >= nameLine - MostLines; i--)
        {
            var text = Plain(body[i].Text);
            if (Stamp.IsMatch(text)) continue;
            if (text.EndsWith('.') || text.EndsWith(';') || text.EndsWith(':') || ClauseNumber.At(text) is not null) break;
            if (IsPost(text))
            {
                if (Name.IsMatch(text)) break;
                start = i;
            }
        }
        return start;
    }

    /// <summary>A post of a signature begins with a capital; inside a sentence it does not.</summary>
    private static bool IsPost(string text) => text.Length > 0 && char.IsUpper(text[0]) && PostWord.IsMatch(text);

    private const string Surname = @"\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?";

    private const string Patronymic = @"\p{Lu}\p{Ll}+(?:вич|вна|ич|ична|инична|\s(?:оглы|кызы|улы))";

    /// <summary>«В.М. Садов», «Садов В.М.», «Садов Владимир Михайлович», «Владимир Михайлович Садов», in brackets or between slashes
    /// too.</summary>
    [GeneratedRegex(
        @"(?:(?<![\p{L}.])(?<name>\p{Lu}\.\s?(?:\p{Lu}\.\s?)?" + Surname + @")"
        + @"|(?<=^|[\s|(/_])(?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.\s?\p{Lu}\.?)"
        + @"|(?<=^|[\s|(/_])(?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}+\s" + Patronymic + @")"
        + @"|(?<=^|[\s|(/_])(?<name>\p{Lu}\p{Ll}+\s" + Patronymic + @"\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?))[)/]?$")]
    private static partial Regex Name { get; }

    [GeneratedRegex(
        @"^(?:(?:первый|и\.\s?о\.|и\.\s?п\.|и\s?о\s|врио|врип|временно|исполняющ(?:ий|ая)|губернатор|вице-\p{L}+|премьер-министр"
        + @"|председатель|заместитель|зам\.|министр|глава|мэр|президент|директор|генеральный\sдиректор|начальник|руководитель"
        + @"|заведующ(?:ий|ая)|зав\.|управляющ(?:ий|ая)|ректор|проректор|секретарь|статс-секретарь|атаман|главный\s|полномочный"
        + @"|уполномоченный|государственный)(?!\p{L}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PostWord { get; }

    /// <summary>The maker and the telephone, the copy, the visas, the list of those who have read it.</summary>
    [GeneratedRegex(
        @"^(?:исп(?:\.|олнитель|олнила?)\s*[:.]?(?=\s|$|\p{Lu})|(?:копия\s)?верно(?=[\s:.,]|$)|согласован[оа]?\s*(?=:|$|\s\p{Lu})"
        + @"|(?:с\s(?:приказом|распоряжением|постановлением)\s)?ознакомлен[аы]?(?=[\s:(,]|$)|подготов(?:ил|лено)[аи]?(?=[\s:]|$)"
        + @"|разосла(?:ть|но)\s*[:(]|рассылка\s*:|визы(?=[\s:]|$)|проект\s(?:вносит|подготов)|в\sдело\s\d|тел(?:\.|ефон)\s*[:.]?\s*[\d(+8]"
        + @"|(?:\+7|8)\s?\(\d|отпечатано|экз\.)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks { get; }

    /// <summary>The picture of an electronic signature between the post and the name, or the place of the seal.</summary>
    [GeneratedRegex(
        @"^(?:(?:документ|подлинник[^.]*)\s(?:подписан|хранится)|подписано?\s(?:электронной|эп)|электронн\p{L}+\sподпис"
        + @"|сведения\sо\sсертификате|сертификат\s*[:№]?\s*[\da-f]|владелец\s*:?\s|действителен\s*[:с]|усиленной\sквалифицированной"
        + @"|квалифицированн|м\.?\s?п\.?$|_+$"
        + @"|\(?(?:личная\s)?подпись\)?$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stamp { get; }

    [GeneratedRegex(@"\s[Мм]\.[Пп]\.$")]
    private static partial Regex PlaceOfSeal { get; }
}
