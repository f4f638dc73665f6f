using System.Globalization;
using Vekha.Application.Obligations;
using Vekha.Application.Obligations.Selected;
using Vekha.Planning.Obligations;

namespace Vekha.Web.Pages.Obligations;

/// <summary>What is selected in a list, as an address and a form hold it.</summary>
internal static class SelectionAddress
{
    public const string Item = "item";
    public const string All = "all";
    public const string Act = "act";

    /// <summary>So many marks of other pages are carried along: an address has an end.</summary>
    public const int MostKept = 100;

    /// <summary>What of the address is about the selection and not about the list.</summary>
    public static IReadOnlyList<string> Names { get; } = [Item, All, Act, "decision", "left"];

    /// <summary>The marked rows; without any, or where all are meant, all that the filter leaves.</summary>
    public static Selection Of(IQueryCollection query)
    {
        var filter = ListFilter.Of(query);
        return IsAll(query) || !query.ContainsKey(Item) ? new(filter, null) : new(filter, Marked(query));
    }

    /// <summary>Rows are marked, or all are meant.</summary>
    public static bool IsSomething(IQueryCollection query) => IsAll(query) || Marked(query).Count > 0;

    public static string Of(SelectedObligation item) => string.Create(CultureInfo.InvariantCulture, $"{item.Id.Value:N}.{item.Version}");

    /// <summary>As the form of the second page holds them, each once; what is none is left out.</summary>
    public static IReadOnlyList<SelectedObligation> Read(string? items) =>
        [.. (items ?? "").Split(',').Select(ReadOne).OfType<SelectedObligation>().DistinctBy(i => i.Id)];

    /// <summary>The list as it stood before something was selected.</summary>
    public static string At(string path, IQueryCollection query, params IEnumerable<KeyValuePair<string, string?>> more) => path
        + QueryString.Create([.. query.Where(q => !Names.Contains(q.Key, StringComparer.OrdinalIgnoreCase))
            .SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value)), .. more]);

    public static IReadOnlyList<ObligationId> Marked(IQueryCollection query) =>
        [.. query[Item].Select(item => Guid.TryParse(item, out var id) ? new ObligationId(id) : (ObligationId?)null)
            .OfType<ObligationId>().Distinct()];

    private static bool IsAll(IQueryCollection query) => query[All] == "true";

    private static SelectedObligation? ReadOne(string item) => item.Split('.') is [var id, var version]
        && Guid.TryParseExact(id, "N", out var key) && uint.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? new(new(key), seen) : null;
}
