namespace Vekha.Documents.Printing;

/// <summary>Of the usual ways to print a value, the first that reads back unchanged; the first of all where none does.</summary>
internal static class ReadsBack
{
    public static T First<T>(Predicate<T> readsBack, IReadOnlyList<T> ways)
    {
        foreach (var way in ways)
            if (readsBack(way)) return way;
        return ways[0];
    }
}
