using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>Date, number and place of an act, gathered from the lines of its head.</summary>
internal sealed partial class Requisites
{
    public DateOnly? Date { get; private set; }
    public string? Number { get; private set; }
    public string? Place { get; private set; }

    /// <summary>A place for the date, or the number, is left open: the act has none yet.</summary>
    private bool hasOpenDate, hasOpenNumber;

    /// <summary>Then any further date or number is not the act's own.</summary>
    public bool AreComplete => (Date is not null || hasOpenDate) && (Number is not null || hasOpenNumber);

    public bool AreUnsaid => Date is null && Number is null && !hasOpenDate && !hasOpenNumber;

    /// <summary>Whether the line says nothing else.</summary>
    public static bool Holds(string printed)
    {
        var line = Filled(printed);
        return IsPlace(line) || AreOpen(line) || !Institution.IsMatch(line)
            && (PrintedDate.Date.IsMatch(line) || PrintedDate.Number.IsMatch(line))
            && (Rest(line).Length <= 3 || TownBeside(line) is not null);
    }

    /// <summary>A town alone on its line: «Москва», «Нижний Новгород»; its neighbours must tell that it is one.</summary>
    public static bool MayBeTown(string line) => Town.IsMatch(line);

    /// <summary>A rule is drawn to be filled in, and was: «от «_10_» марта 2029 г. № _563_». A day that no month has, «189 марта 2029»,
    /// says as little as one left open.</summary>
    public static string Filled(string line) => Misprint.Replace(Rule.Replace(line, ""), "__ ");

    /// <summary>«от ______ № ______», «от «__» ______ 20__ г. № __-р», «от ХХ.ХХ.2026 № ХХ»: a draft leaves the place for both.</summary>
    public static bool AreOpen(string line) => Blanks.Replace(PlaceName.Replace(line, " "), "__") is var blank
        && !PrintedDate.Date.IsMatch(blank) && !PrintedDate.Number.IsMatch(blank) && Open.IsMatch(blank);

    public void TakeTown(string line) => Place ??= line;

    public void Take(string printed)
    {
        var line = Blanks.Replace(Filled(printed), "__");
        if (Date is null && !hasOpenDate)
        {
            if (PrintedDate.Date.Match(line) is { Success: true } date) Date = PrintedDate.Of(date);
            else hasOpenDate = OpenDate.IsMatch(line);
        }
        if (Number is null && !hasOpenNumber)
        {
            if (PrintedDate.Number.Match(line) is { Success: true } number) Number = PrintedDate.NumberOf(number);
            else hasOpenNumber = OpenNumber.IsMatch(line);
        }
        if (Place is not null) return;
        Place = PlaceName.Match(PrintedDate.Date.Replace(line, "")) is { Success: true } place ? place.Value : TownBeside(line);
    }

    private static bool IsPlace(string line) =>
        PlaceName.Match(line.Trim(' ', '|')) is { Success: true } place && place.Length == line.Trim(' ', '|').Length;

    /// <summary>What shares the line with a date and is no more than a name: «5 марта 2029 г. Заречный № 7».</summary>
    private static string? TownBeside(string line)
    {
        if (!PrintedDate.Date.IsMatch(line)) return null;
        var rest = Filler.Replace(PrintedDate.Number.Replace(PrintedDate.Date.Replace(line, " "), " "), " ").Trim(' ', '.', ',', '|', '_');
        return Town.IsMatch(rest) ? rest : null;
    }

    /// <summary>Letters beside date, number and place; «от», «г.» and «года» belong to the date.</summary>
    private static string Rest(string line)
    {
        var rest = PlaceName.Replace(PrintedDate.Number.Replace(PrintedDate.Date.Replace(line, " "), " "), " ");
        return string.Concat(Filler.Replace(rest, " ").Where(char.IsLetter));
    }

    [GeneratedRegex(
        @"(?<!\p{L})(?:г|с|п|пос|пгт|рп|р\.\s?п|ст-ца|ст|д)\.\s?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?|^(?:[Гг]ород|ГОРОД|[Сс]ело"
        + @"|СЕЛО|[Пп]ос[её]лок|ПОС[ЕЁ]ЛОК|[Сс]таница|СТАНИЦА)\s\p{Lu}[\p{L}-]+$|(?<=^|\d\s)(?:г|с)\s\p{Lu}[\p{L}-]+$"
        + @"|(?<!\p{L})(?:пгт|рп|пос|дер|аул|хутор|деревня|пос[её]лок|станица|ст-ца)\s\p{Lu}[\p{L}-]+")]
    private static partial Regex PlaceName { get; }

    [GeneratedRegex(@"^\p{Lu}\p{L}{2,}(?:-\p{L}+)*(?:\s\p{Lu}\p{L}+(?:-\p{L}+)*)?$")]
    private static partial Regex Town { get; }

    /// <summary>«СОШ № 5»: the number is part of a name.</summary>
    [GeneratedRegex(
        @"(?:СОШ|ООШ|НОШ|СШ|ОУ|ДОУ|школ\p{L}*|лице\p{L}+|гимнази\p{L}+|сад\p{L}?|училищ\p{L}+|колледж\p{L}?|интернат\p{L}?|больниц\p{L})"
        + @"[»""]?\s*(?:№|N)\s?\d+[»""]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Institution { get; }

    [GeneratedRegex(
        @"(?<!\d)\d{3,4}\s+(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\s+\d{4}(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Misprint { get; }

    [GeneratedRegex(@"(?<!_)_+(?=\d)|(?<=\d)_+")]
    private static partial Regex Rule { get; }

    /// <summary>A blank that is typed as letters.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])[XХ]{2,}(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Blanks { get; }

    [GeneratedRegex(
        @"^(?=.*(?:№|(?<!\p{L})от(?!\p{L})|(?<!\p{L})N(?!\p{L})|_{2}.*20))(?:от|года?|г|№|N|20\d{0,2}|дата|номер|январ[ья]|феврал[ья]|"
        + @"марта?|апрел[ья]|ма[яй]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]|(?<=_\s?-\s?)\p{L}{1,3}(?!\p{L})|"
        + @"[-_«»""“”„….,\s|–—[\]()<>*])+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Open { get; }

    [GeneratedRegex(
        @"(?<!\p{L})от(?!\p{L})|^[^№]*(?:_{2}|…|\.{3})[^№]*(?:№|20\d{0,2}|_\s*г\.)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpenDate { get; }

    [GeneratedRegex(@"№|(?<!\p{L})N(?!\p{L})")]
    private static partial Regex OpenNumber { get; }

    [GeneratedRegex(@"(?<!\p{L})(?:от|года|год|г|экз|рег)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler { get; }
}
