using Vekha.Web.Words;

namespace Vekha.Web.Lists;

/// <summary>What stands above a list in a file and on paper: of which day it is, and what it is narrowed by.</summary>
internal static class ListAbout
{
    public static IReadOnlyList<string> Of(DateOnly today, IEnumerable<(string Label, string? Value)> filter)
    {
        var narrowed = string.Join("; ", filter.Where(f => f.Value is not null).Select(f => $"{f.Label}: {f.Value}"));
        var day = Texts.List_AsOf.With(Russian.Full(today));
        return narrowed.Length == 0 ? [day] : [day, Texts.List_Narrowed.With(narrowed)];
    }
}
