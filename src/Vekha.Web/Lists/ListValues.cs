using System.Collections;
using Vekha.Formats.Xlsx;
using Vekha.Web.Words;

namespace Vekha.Web.Lists;

/// <summary>Values of a list in words, and in their order.</summary>
internal static class ListValues
{
    /// <summary>Nothing comes last, as in the database.</summary>
    public static IComparer<object?> Order { get; } = Comparer<object?>.Create((one, other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        (string or ColouredText, _) => Russian.Names.Compare(one.ToString(), other.ToString()),
        _ => Comparer.Default.Compare(one, other),
    });

    public static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => Russian.Digits(day),
        DateTime moment => moment.ToString("dd.MM.yyyy\u00a0HH:mm", Russian.Culture),
        int number => Russian.Number(number),
        IFormattable other => other.ToString(null, Russian.Culture),
        _ => value.ToString(),
    };
}
