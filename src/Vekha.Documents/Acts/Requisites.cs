using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>Date, number and place of an act, gathered from the lines of its head.</summary>
internal sealed partial class Requisites
{
    public DateOnly? Date { get; private set; }
    public string? Number { get; private set; }
    public string? Place { get; private set; }

    /// <summary>Then any further date or number is not the act's own.</summary>
    public bool AreComplete => Date is not null && Number is not null;

    /// <summary>Whether the line says nothing else.</summary>
    public static bool Holds(string line) => IsPlace(line) || (PrintedDate.Date.IsMatch(line) || PrintedDate.Number.IsMatch(line)) && Rest(line).Length <= 3;

    public void Take(string line)
    {
        if (Date is null && PrintedDate.Date.Match(line) is { Success: true } date) Date = PrintedDate.Of(date);
        if (Number is null && PrintedDate.Number.Match(line) is { Success: true } number) Number = PrintedDate.NumberOf(number);
        if (Place is null && PlaceName.Match(PrintedDate.Date.Replace(line, "")) is { Success: true } place) Place = place.Value;
    }

    private static bool IsPlace(string line) => PlaceName.Match(line.Trim(' ', '|')) is { Success: true } place && place.Length == line.Trim(' ', '|').Length;

    /// <summary>Letters beside date, number and place; «от», «г.» and «года» belong to the date.</summary>
    private static string Rest(string line)
    {
        var rest = PlaceName.Replace(PrintedDate.Number.Replace(PrintedDate.Date.Replace(line, " "), " "), " ");
        return string.Concat(Filler.Replace(rest, " ").Where(char.IsLetter));
    }

    [GeneratedRegex(@"(?<!\p{L})(?:г|с|п|пос|пгт|рп|р\.\s?п|ст-ца|ст|д)\.\s?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?|^(?:[Гг]ород|ГОРОД|[Сс]ело|СЕЛО|[Пп]ос[её]лок|ПОС[ЕЁ]ЛОК|[Сс]таница|СТАНИЦА)\s\p{Lu}[\p{L}-]+$|(?<=^|\d\s)(?:г|с)\s\p{Lu}[\p{L}-]+$")]
    private static partial Regex PlaceName { get; }

    [GeneratedRegex(@"(?<!\p{L})(?:от|года|год|г|экз|рег)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler { get; }
}
