using Microsoft.AspNetCore.WebUtilities;
using Vekha.Planning.SavedFilters;

namespace Vekha.Web.Pages.SavedFilters;

/// <summary>The address of a list with its filters.</summary>
public sealed record SavedFilterAddress(string Path, string Query)
{
    // Which page of a list is open, and which month of the calendar, is not kept.
    private static readonly string[] Passing = ["page", "behind", "month"];

    public bool IsNarrowed => Query.Length > 0;

    /// <returns>null where the address leads anywhere but to a list of this server.</returns>
    public static SavedFilterAddress? Of(string? address)
    {
        if (address?.Split('?', 2) is not [var typed, .. var rest]) return null;
        var path = typed == "/plan/grid" ? "/plan" : typed;
        if (FilteredLists.NameOf(path) is null) return null;
        var values = QueryHelpers.ParseQuery(rest is [var query] ? query : null)
            .Where(v => !Passing.Contains(v.Key)).SelectMany(v => v.Value, (v, value) => KeyValuePair.Create(v.Key, value))
            .Where(v => !string.IsNullOrEmpty(v.Value));
        var written = QueryHelpers.AddQueryString("", values);
        return written.Length > SavedFilter.LongestQuery ? null : new(path, written);
    }

    public override string ToString() => Path + Query;
}
