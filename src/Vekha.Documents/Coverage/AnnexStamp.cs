using System.Text.RegularExpressions;
using Vekha.Documents.Acts;
using Vekha.Documents.Places;

namespace Vekha.Documents.Coverage;

/// <summary>Remarks on editions, and the stamp of an annex: «Приложение № 2 | к распоряжению Правительства области | от 05.03.2029 № 17-р»,
/// «УТВЕРЖДЕН | приказом …»: it names the act once more and says nothing new.</summary>
internal static partial class AnnexStamp
{
    private const int MostLines = 8;
    private const int LongestLine = 120;

    public static List<Unit> Found(List<Unit> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            if (!IsFree(units[i])) continue;
            var end = Start.IsMatch(units[i].Text) ? End(units, i) : EndOfRemarks(units, i);
            if (end == i) continue;
            for (; i < end; i++) units[i] = units[i] with { Part = TextKind.Act };
            i--;
        }
        return units;
    }

    private static bool IsFree(Unit unit) => unit is { Part: TextKind.Unread, Cell: null, Text.Length: <= LongestLine };

    /// <summary>Ends after the date and the number of the act, or before the first line that is not usual in a stamp.</summary>
    private static int End(List<Unit> units, int start)
    {
        var names = false;
        for (var i = start; i < units.Count && i < start + MostLines; i++)
        {
            var text = units[i].Text;
            var belongs = i == start || IsFree(units[i]) && (names && IsName(text) || Following.IsMatch(text) || Requisites.Holds(text));
            if (!belongs) return i;
            names |= Named.IsMatch(text);
            if (PrintedDate.Number.IsMatch(text) && PrintedDate.Date.IsMatch(text)) return EndOfRemarks(units, i + 1);
        }
        return Math.Min(units.Count, start + MostLines);
    }

    private static int EndOfRemarks(List<Unit> units, int at)
    {
        var open = false;
        while (at < units.Count && IsFree(units[at]) && (open || Remark.IsMatch(units[at].Text)))
        {
            open = !units[at].Text.EndsWith(')') && (open || units[at].Text[0] == '(');
            at++;
        }
        return at;
    }

    /// <summary>«Правительства», «Зареченской области»: the name of the issuer continues over short lines that end no sentence.</summary>
    private static bool IsName(string text) => char.IsLetter(text[0]) && !text.EndsWith('.') && text.Count(c => c == ' ') < 8;

    [GeneratedRegex(
        @"^(?:приложение(?:\s*(?:№|N)?\s*\d+)?(?:\s+к\s.*)?|(?:утвержд[её]н[аоы]?|утверждаю|одобрен[аоы]?)(?:\s.*)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start { get; }

    [GeneratedRegex(
        @"(?<!\p{L})(?:распоряжени|постановлени|приказ|указ|паспорт)\p{L}*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named { get; }

    [GeneratedRegex(
        @"^(?:к\s|от\s|(?:№|N)\s?\d|(?:распоряжени|постановлени|приказ|указ)|\((?:в ред|с изм))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Following { get; }

    [GeneratedRegex(
        @"^(?:список изменяющих документов$|\((?:в ред|с изм|введен|дополнен))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Remark { get; }
}
