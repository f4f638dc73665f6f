using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The lines that name the issuing body.</summary>
internal static partial class IssuerLines
{
    private const int MostLines = 8;

    /// <summary>Above the type. A line printed twice counts once; the name of the state above a region's body does not belong to
    /// it.</summary>
    /// <returns>The name, and the index of its topmost line; the type's own where there is none.</returns>
    public static (string? Name, int First) Above(IReadOnlyList<PrintedLine> lines, int type, ReferenceLine? reference)
    {
        var (first, top) = (reference is null ? 0 : reference.Next, type);
        var name = new List<string>();
        for (var i = type - 1; i >= first && name.Count < MostLines; i--)
        {
            var text = LetterSpacing.Closed(lines[i].Text.Trim(' ', '|'));
            if (!text.Any(char.IsLetter) || name.Count == 0 && Abbreviation.IsMatch(text) || Address.IsMatch(text)
                || ActTypes.OtherLanguage.IsMatch(text))
                continue;
            if (IsForeign(text)
                || name.Count > 0 && IssuerName.IsCapitals(name[0]) && !IssuerName.IsCapitals(text) && !Abbreviated.IsMatch(text))
                break;
            if (name.Count == 0 || !string.Equals(name[0], text, StringComparison.OrdinalIgnoreCase)) name.Insert(0, text);
            top = i;
        }
        if (name.Count > 1 && State.IsMatch(name[0])) name.RemoveAt(0);
        return (name.Count == 0 ? null : Region.Within(OneLine.Of(string.Join('\n', WithoutRepeats(name)))), top);
    }

    /// <summary>«АДМИНИСТРАЦИЯ | АДМИНИСТРАЦИЯ ОБЛАСТИ», «A B | A B»: a heading printed again in full.</summary>
    private static List<string> WithoutRepeats(List<string> name)
    {
        var half = name.Count / 2;
        return name.Count % 2 == 0 && name.Take(half).SequenceEqual(name.Skip(half)) ? name.GetRange(0, half) : name;
    }

    /// <summary>«…, администрация района постановляет»: the body that orders, where no heading names it.</summary>
    public static string? BeforeVerb(IReadOnlyList<PrintedLine> lines)
    {
        var index = lines.TakeWhile(line => !ClauseNumber.Opens(line.Text)).Count(line => !ActTypes.Verb.IsMatch(line.Text));
        if (index >= lines.Count || ActTypes.Verb.Match(lines[index].Text) is not { Success: true } verb) return null;
        var preamble = OneLine.Of(string.Join('\n', lines.Take(index).Select(line => line.Text).Append(lines[index].Text[..verb.Index])));
        return Body.Match(preamble) is { Success: true } body ? char.ToUpperInvariant(body.Value[0]) + body.Value[1..] : null;
    }

    private static bool IsForeign(string text) =>
        text.Length > 160 || text.EndsWith(':') || Requisites.Holds(text) || TitleLines.IsStart(text) || Remark.IsMatch(text)
            || DatabaseNote.Is(text);

    /// <summary>Where the body sits and how it is reached, under its name: «626000, г. Заречный, ул. Мира, д. 5», «тел. …».</summary>
    [GeneratedRegex(
        @"^\d{6}(?!\d)|(?<!\p{L})(?:тел(?:ефон)?|факс|ул|пр-т|просп|пер)\.?[\s:/]|(?<!\p{L})(?:ИНН|КПП|ОГРН|ОКПО|БИК)(?!\p{L})"
        + @"|@|https?://|www\.|e-?mail",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address { get; }

    /// <summary>«(Минобр области)» under the name.</summary>
    [GeneratedRegex(@"^\((?!в ред|с изм)[^()]{2,60}\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation { get; }

    [GeneratedRegex(@"^российская\s+федерация$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex State { get; }

    [GeneratedRegex(
        @"^(проект|\(.*\)|приложение|копия|зарегистрирован.*|утвержд.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark { get; }

    [GeneratedRegex(@"^\p{Lu}{2,}\s[«""]")]
    private static partial Regex Abbreviated { get; }

    [GeneratedRegex(
        @"(?<=^|[,\s])(?:правительство|администрация|министерство|департамент|комитет|управление|кабинет)\s[^,]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Body { get; }
}
