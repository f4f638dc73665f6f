using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Acts;

/// <summary>The lines on which the values of a head are printed; a value taken from elsewhere, such as a title mended by a caption, has
/// none.</summary>
internal static class HeadPlaces
{
    public static IEnumerable<(HeadPart Part, LineSpan Lines)> Of(IReadOnlyList<PrintedLine> lines, ReadHead head)
    {
        var printed = lines.Take(head.Body).ToList();
        (HeadPart, LineSpan?)[] places =
        [
            (HeadPart.Type, head.TypeAt is { } type ? Line(printed[type]) : null),
            (HeadPart.Issuer, head.Issuer is null || head.TypeAt is not { } below ? null
                : below > head.First ? new(printed[head.First].Number, printed[below - 1].Number) : Line(printed[below])),
            (HeadPart.Date, head.Date is not { } date ? null
                : Last(printed, line => PrintedDate.Date.Matches(Requisites.Filled(line)).Any(match => PrintedDate.Of(match) == date))),
            (HeadPart.Number, head.Number is not { } number ? null
                : Last(printed, line => PrintedDate.Number.Matches(Requisites.Filled(line))
                    .Any(match => PrintedDate.NumberOf(match) == number))),
            (HeadPart.Place, Last(printed, line => head.Place is { } place && line.Contains(place, StringComparison.Ordinal))),
            (HeadPart.Title, head.Title is { } title ? Span(printed, ReadHead.Letters(title)) : null),
        ];
        return places.Where(place => place.Item2 is not null).Select(place => (place.Item1, place.Item2!.Value));
    }

    /// <summary>The last lines that together contain the letters: the caption of a portal above may contain them too.</summary>
    private static LineSpan? Span(List<PrintedLine> lines, string letters)
    {
        for (var first = lines.Count - 1; first >= 0; first--)
        {
            var held = "";
            for (var last = first; last < lines.Count && held.Length <= letters.Length; last++)
            {
                held += ReadHead.Letters(lines[last].Text);
                if (held.Contains(letters, StringComparison.Ordinal)) return new(lines[first].Number, lines[last].Number);
            }
        }
        return null;
    }

    private static LineSpan? Last(List<PrintedLine> lines, Predicate<string> holds) =>
        lines.FindLast(line => holds(line.Text)) is { Number: > 0 } line ? Line(line) : null;

    private static LineSpan Line(PrintedLine line) => new(line.Number, line.Number);
}
