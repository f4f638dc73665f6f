using Vekha.Documents.Deadlines;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>A date as a person types it: «01.02.2024», «1 февраля 2024 г.», «февраль 2024», «III квартал 2024 г.», «2024», «25 августа»,
/// «2024-02-01». Words are read by the grammar that reads deadlines.</summary>
internal static class TypedDate
{
    public static string? Of(PartialDate? date) => date is { } shown ? DateWords.Of(shown) : null;

    /// <returns>false where something is typed that is no date; an empty field is no date and no mistake.</returns>
    public static bool TryRead(string? typed, out PartialDate? date)
    {
        date = null;
        if (string.IsNullOrWhiteSpace(typed)) return true;
        var text = typed.Trim();
        date = PartialDate.TryParse(text, out var exact) ? exact : ByGrammar(text);
        return date is not null;
    }

    private static PartialDate? ByGrammar(string text) =>
        DeadlineReader.Read(text).Rules is [{ Due: { } due } rule] && rule == new Rule(Due: due) ? due
        : DeadlineReader.Read($"до {text}").Rules is [{ Due: { } until } other] && other == new Rule(Due: until) ? until
        : null;
}
