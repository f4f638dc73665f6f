using System.Globalization;

namespace Vekha.Documents.Printing;

/// <summary>Values of a passport as its cells print them.</summary>
internal static class PassportCells
{
    public const string Dash = "–";

    public static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    public static string Amount(decimal amount) => amount.ToString("0.#########", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>Every year that one of the rows names.</summary>
    public static IReadOnlyList<int> Years(IEnumerable<IReadOnlyDictionary<int, decimal>> rows) =>
        [.. rows.SelectMany(row => row.Keys).Distinct().Order()];

    public static IEnumerable<FormCell> OfYears(IReadOnlyList<int> years, IReadOnlyDictionary<int, decimal> values, string mark = "") =>
        years.Select(year => FormCell.Of(values.TryGetValue(year, out var value) ? Amount(value) + mark : ""));

    public static IEnumerable<FormCell> Titles(IReadOnlyList<int> years) =>
        years.Select(year => FormCell.Of(year.ToString(CultureInfo.InvariantCulture)));
}
