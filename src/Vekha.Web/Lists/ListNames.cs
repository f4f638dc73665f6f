using System.Text.Json;

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

    public static string Of<TColumn>(TColumn column) where TColumn : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(column.ToString());
}
