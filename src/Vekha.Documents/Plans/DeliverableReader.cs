using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Documents.Deadlines;

namespace Vekha.Documents.Plans;

/// <summary>The cell of results → documents that prove the measure.</summary>
internal static partial class DeliverableReader
{
    public static IReadOnlyList<Deliverable> Of(IEnumerable<string> paragraphs)
    {
        var text = OneLine.Of(string.Join(' ', paragraphs));
        if (text.Length == 0 || Nothing.IsMatch(text)) return [];
        var items = NumberedList.Items(text);
        return [.. (items.Count > 0 ? items : Conjoined(text)).Select(Deliverable).Where(item => item.Text.Length > 0)];
    }

    private static Deliverable Deliverable(string printed)
    {
        var text = WithoutEnd(printed);
        if (OwnDate.Match(text) is not { Success: true } date) return new(text, DeliverableKinds.Of(text), null);
        var bare = WithoutEnd(text[..date.Index]);
        return new(bare, DeliverableKinds.Of(bare), DeadlineReader.Read(date.Groups["date"].Value.Trim()));
    }

    private static string WithoutEnd(string text) => text.Trim().TrimEnd('.', ';').TrimEnd();

    /// <summary>«письмо … и приказ …»: two documents of different kinds, each with its own noun in the same case.</summary>
    private static IEnumerable<string> Conjoined(string text)
    {
        foreach (var i in TopLevel.Positions(text))
        {
            if (string.CompareOrdinal(text, i, " и ", 0, 3) != 0) continue;
            var (left, right) = (text[..i], text[(i + 3)..]);
            if (DeliverableKinds.AreBoth(left, right)) return [left, right];
        }
        return [text];
    }

    [GeneratedRegex(@"^[-–—xх*\s]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing { get; }

    [GeneratedRegex(
        @"\(\s*(?<date>(?:до|не позднее|в срок до|срок до|к)?\s*(?:конца\s)?(?:\d{1,2}\s?\.\s?\d{1,2}\s?\.\s?\d{2,4}"
        + @"|(?:\d{1,2}\s)?(?:январ[яь]|феврал[яь]|марта?|апрел[яь]|ма[яй]|июн[яь]|июл[яь]|августа?|сентябр[яь]|октябр[яь]|ноябр[яь]"
        + @"|декабр[яь])(?:\s\d{4})?|\d{4}(?=\s?г))\s*(?:года|год|г\.?)?)\s*\)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnDate { get; }
}
