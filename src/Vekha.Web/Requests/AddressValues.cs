using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Vekha.Documents.Blocks;
using Vekha.Planning;

namespace Vekha.Web.Requests;

/// <summary>Reads filters out of an address and writes them back. What cannot be understood counts as absent:
/// an address is typed and pasted by people.</summary>
internal static class AddressValues
{
    private const int LongestText = 200;

    public static Guid? Id(this IQueryCollection query, string name) => Guid.TryParse(query[name], out var id) ? id : null;

    public static T? Id<T>(this IQueryCollection query, string name) where T : struct, IId<T> =>
        query.Id(name) is { } id ? T.Of(id) : null;

    public static int? Number(this IQueryCollection query, string name) =>
        int.TryParse(query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static DateOnly? Day(this IQueryCollection query, string name) =>
        DateOnly.TryParseExact(query[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string? Text(this IQueryCollection query, string name)
    {
        var text = string.Concat(query[name].ToString().Where(c => !char.IsControl(c))).Trim();
        return text.Length == 0 ? null : text.Start(LongestText);
    }

    public static T? One<T>(this IQueryCollection query, string name) where T : struct, Enum =>
        Enum.TryParse<T>(query[name], ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>From 1.</summary>
    public static int Page(this IQueryCollection query, string name = "page") => Math.Clamp(query.Number(name) ?? 1, 1, 100_000);

    /// <summary>The path with the values that are there.</summary>
    public static string Address(string path, params (string Name, object? Value)[] values) =>
        QueryHelpers.AddQueryString(path,
            values.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Name, Written(v.Value!))));

    /// <summary>The address of this page with some values changed or, where null, left out; without scheme and host,
    /// which a proxy may change.</summary>
    public static string AddressWith(this NavigationManager navigation, params (string Name, object? Value)[] values) =>
        '/' + navigation.ToBaseRelativePath(navigation.GetUriWithQueryParameters(
            values.ToDictionary(v => v.Name, v => v.Value is IId id ? id.Value : v.Value)));

    public static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>As an address and a field of a form hold it: «2024-02-01».</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Written(object value) => value switch
    {
        DateOnly day => Iso(day),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
