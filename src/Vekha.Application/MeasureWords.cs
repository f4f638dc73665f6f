namespace Vekha.Application;

/// <summary>How a measure is called in lists: its printed number and its name.</summary>
public static class MeasureWords
{
    private const int Short = 70;

    /// <summary>«14. Проведение мониторинга»</summary>
    public static string Label(string? number, string name) => number is null ? name : $"{number}.\u00a0{name}";

    /// <summary>The label cut at a word, for labels that repeat many times.</summary>
    public static string ShortLabel(string? number, string name)
    {
        if (name.Length <= Short) return Label(number, name);
        var space = name.LastIndexOf(' ', Short);
        return Label(number, name[..(space > Short / 2 ? space : Short)].TrimEnd(' ', ',', ';', ':', '(', '«') + "…");
    }
}
