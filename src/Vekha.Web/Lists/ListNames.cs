using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Vekha.Web.Lists;

/// <summary>The names that the order, the groups and the columns of a list have in its address.</summary>
internal static class ListNames
{
    public const string Sort = "sort";
    public const string Group = "group";
    public const string Columns = "columns";
    /// <summary>Beside the sort of a form: a link writes «-due» instead.</summary>
    public const string Descending = "desc";

    /// <summary>What says how a list is shown, and not what it shows.</summary>
    public static IReadOnlyList<string> All { get; } = [Sort, Group, Columns, Descending];

    /// <summary>What of an address stays true when the list stands in another order: not which page of it is open.</summary>
    public static IEnumerable<KeyValuePair<string, StringValues>> Lasting(IQueryCollection query) =>
        query.Where(q => q.Key is not ("page" or "behind"));

    public static string Of<TColumn>(TColumn column) where TColumn : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(column.ToString());
}
