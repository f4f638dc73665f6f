using System.Globalization;

namespace Vekha.Web.Words;

/// <summary>Dates, numbers and texts as a Russian reader expects them.</summary>
public static class Russian
{
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("ru-RU");

    /// <summary>The order of names in lists: «Школа № 2» before «Школа № 10».</summary>
    public static StringComparer Names { get; } =
        StringComparer.Create(Culture, CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);

    /// <summary>«01.10», and of another year «01.10.24».</summary>
    public static string Brief(DateOnly day, int year) => day.ToString(day.Year == year ? "dd.MM" : "dd.MM.yy", Culture);

    /// <summary>«1 февраля 2024 г.», with spaces that do not break.</summary>
    public static string Full(DateOnly day) => day.ToString("d\u00a0MMMM\u00a0yyyy\u00a0'г.'", Culture);

    /// <summary>«01.02.2024»</summary>
    public static string Digits(DateOnly day) => day.ToString("dd.MM.yyyy", Culture);

    /// <summary>«01.02.2024 14:05», in the zone the moment is given in.</summary>
    public static string Moment(DateTimeOffset moment) => moment.ToString("dd.MM.yyyy\u00a0HH:mm", Culture);

    /// <summary>As the element «time» holds it: a browser takes no more than thousandths.</summary>
    public static string Machine(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>«12 345»</summary>
    public static string Number(long number) => number.ToString("N0", Culture);

    /// <summary>Fills the places of a text: «Пароль короче {0} знаков». A value that ends with a full stop, «1 февраля 2024 г.», takes
    /// along the one behind its place; quotes within quotes are „such“.</summary>
    public static string With(this string template, params ReadOnlySpan<object?> values)
    {
        var given = values.ToArray();
        for (var i = 0; i < given.Length; i++)
        {
            if (given[i] is not string text) continue;
            if (text.EndsWith('.')) template = template.Replace($"{{{i}}}.", $"{{{i}}}", StringComparison.Ordinal);
            if (text.Contains('«', StringComparison.Ordinal) && template.Contains($"«{{{i}}}»", StringComparison.Ordinal))
                given[i] = text.Replace('«', '„').Replace('»', '“');
        }
        return string.Format(Culture, template, given);
    }

    /// <summary>«1 обязательство», «2 обязательства», «5 обязательств»: the number and the form that goes with it.</summary>
    /// <param name="forms">The three forms separated by '|', as they stand in the resources.</param>
    public static string Count(int number, string forms) => $"{Number(number)}\u00a0{Form(number, forms)}";

    /// <summary>«А, Б или В»</summary>
    public static string Either(IReadOnlyList<string> words) => words is [_, .., var last]
        ? Texts.Or.With(string.Join(", ", words.SkipLast(1)), last) : string.Concat(words);

    public static string Form(int number, string forms)
    {
        var parts = forms.Split('|');
        return (Math.Abs(number % 100), Math.Abs(number % 10)) switch
        {
            ( >= 11 and <= 14, _) => parts[2],
            (_, 1) => parts[0],
            (_, >= 2 and <= 4) => parts[1],
            _ => parts[2],
        };
    }
}
