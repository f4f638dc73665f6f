namespace Vekha.Planning.Editions;

/// <summary>What a measure is called where it is not shown itself: on pages, in mail, in calendars and in the journal alike.</summary>
public static class MeasureLabel
{
    private const int Longest = 70;

    /// <summary>«14. Проведение мониторинга»; a name that is printed with the number keeps it once.</summary>
    public static string Of(string? number, string name) =>
        number is null || name.StartsWith($"{number}. ", StringComparison.Ordinal) ? name : $"{number}.\u00a0{name}";

    /// <summary>The label with the name cut at a word, for labels that repeat many times.</summary>
    public static string ShortOf(string? number, string name) => Of(number, Cut(name, Longest));

    /// <summary>The name cut at a word where it is longer, with a sign that it goes on.</summary>
    public static string Cut(string name, int longest)
    {
        if (name.Length <= longest) return name;
        var space = name.LastIndexOf(' ', longest);
        return name[..(space > longest / 2 ? space : longest)].TrimEnd(' ', ',', ';', ':', '(', '«') + "…";
    }
}
