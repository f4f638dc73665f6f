using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The stamps of annexes below an act: «Приложение № 2 к распоряжению …», «УТВЕРЖДЕН приказом …».</summary>
internal static partial class PrintedAnnexes
{
    /// <summary>What the stamp says may be continued on the next line: «Приложение № 1 | к Порядку».</summary>
    public static IReadOnlyList<AnnexMark> In(IReadOnlyList<PrintedLine> below)
    {
        var marks = new List<AnnexMark>();
        for (var i = 0; i < below.Count; i++)
        {
            if (Stamp.Match(below[i].Text) is not { Success: true } stamp) continue;
            var rest = below[i].Text[stamp.Length..] + " " + (i + 1 < below.Count ? below[i + 1].Text : "");
            if (stamp.Groups["annex"].Success && OfOther.IsMatch(rest.TrimStart())) continue;
            marks.Add(new(i, stamp.Groups["number"] is { Success: true } number
                ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) : null));
        }
        return marks;
    }

    [GeneratedRegex(
        @"^\W{0,3}(?:(?<annex>приложение)(?:\s*(?:№|N[oо]?)?\s*(?<number>\d{1,2})(?!\d))?(?=\s*(?:$|[.:(«""]|к\s|к$|от\s|\p{Lu}))"
        + @"|\(\s*приложение\s*(?:№|N[oо]?)?\s*(?<number>\d{1,2})\s*\)$|(?:утвержд[её]н[аоы]?|одобрен[аоы]?)(?=\s|$|:)(?!\s+\d+\s))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stamp { get; }

    /// <summary>The annex of an annex: «к Порядку», «к комплексу мер».</summary>
    [GeneratedRegex(
        @"^к\s+(?!(?:настоящ|данн|распоряж|постанов|приказ|указ|решени|закон|проект)\p{L}*|\p{L}+-$)\p{L}+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfOther { get; }
}

/// <summary>A stamp of an annex.</summary>
/// <param name="Line">Its place among the lines below the act, counted from 0.</param>
/// <param name="Number">null where the stamp prints none.</param>
internal readonly record struct AnnexMark(int Line, int? Number);
