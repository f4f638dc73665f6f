using Vekha.Web.Requests;

namespace Vekha.Web.Pages.Acts.Reviewing;

/// <summary>The part of a long list that the review screen shows: a file may hold any number of rows, a page may not. What an act of the
/// usual length holds is shown whole.</summary>
/// <param name="Name">Of its value in the address: «rows=3».</param>
/// <param name="Starts">The index at which each page begins.</param>
public sealed record ListWindow(string Name, int Page, IReadOnlyList<int> Starts, int Total)
{
    /// <summary>As many letters as make a page of a megabyte.</summary>
    private const int MostLetters = 200_000;

    public int Pages => Starts.Count;

    public int Start => Starts[Page - 1];

    /// <summary>The index after the last.</summary>
    public int End => Page < Pages ? Starts[Page] : Total;

    /// <param name="letters">How long each item is, about.</param>
    /// <param name="most">How many items a page shows.</param>
    /// <param name="target">The index of what the address points at; less than 0 for nothing. It is shown where the address names no
    /// page.</param>
    public static ListWindow Of(IQueryCollection query, string name, IEnumerable<int> letters, int most, int target)
    {
        var (starts, count, sum) = (new List<int> { 0 }, 0, 0);
        foreach (var length in letters)
        {
            if (count > starts[^1] && (count - starts[^1] >= most || sum + length > MostLetters))
            {
                starts.Add(count);
                sum = 0;
            }
            sum = Math.Min(sum + length, MostLetters);
            count++;
        }
        var window = new ListWindow(name, 1, starts, count);
        var page = query.Number(name) ?? (target < 0 ? 1 : window.PageOf(target));
        return window with { Page = Math.Clamp(page, 1, starts.Count) };
    }

    public bool Shows(int index) => Start <= index && index < End;

    /// <summary>What it shows of the list, each with its index.</summary>
    public IEnumerable<(int Index, T Item)> Of<T>(IReadOnlyList<T> list)
    {
        for (var i = Start; i < End; i++) yield return (i, list[i]);
    }

    public int PageOf(int index) => Starts.Count(start => start <= index);

    /// <summary>The page in an address; nothing where there is one alone.</summary>
    public string QueryOf(int index) => Pages > 1 ? $"?{Name}={PageOf(index)}" : "";
}
