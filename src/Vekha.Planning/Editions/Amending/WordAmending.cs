using Vekha.Documents.Amendments;
using Vekha.Documents.Plans;
using Vekha.Documents.Printing;

namespace Vekha.Planning.Editions.Amending;

/// <summary>A change of words, made in the printed text of the parts of a measure.</summary>
internal static class WordAmending
{
    /// <summary>How many times the words stand in the parts.</summary>
    public static int Count(Amendment amendment, Measure measure, IEnumerable<MeasurePart> parts) =>
        parts.Sum(part => Places(amendment, measure.TextOf(part)).Count());

    /// <summary>Whether the words also stand in a case that the new ones cannot take for certain.</summary>
    public static bool HasOtherCases(Amendment amendment, Measure measure, IEnumerable<MeasurePart> parts) => amendment.AnyCase
        && parts.Select(measure.TextOf).Any(text =>
            WordPlaces.HasInSomeCase(WordPlaces.With(text, Places(amendment, text), _ => "\u25a0"), amendment.Old!));

    /// <summary>The measure with the words changed in each place.</summary>
    public static Measure Changed(Amendment amendment, Measure measure, IEnumerable<MeasurePart> parts)
    {
        foreach (var part in parts)
        {
            var text = measure.TextOf(part);
            var places = Places(amendment, text).ToList();
            if (places.Count > 0) measure = measure.With(part, WordPlaces.With(text, places, found => Instead(amendment, found)));
        }
        return measure;
    }

    public static Measure Completed(Measure measure, MeasurePart part, string words) =>
        measure.With(part, WordPlaces.Tidied(measure.TextOf(part) + Joint(words) + words));

    private static IEnumerable<(int Start, int Length)> Places(Amendment amendment, string text) => amendment.AnyCase
        ? Forms(amendment).Where(form => form.Value is not null).OrderByDescending(form => form.Key.Length)
            .SelectMany(form => WordPlaces.Of(text, form.Key)).DistinctBy(place => place.Start)
        : WordPlaces.Of(text, amendment.Old!);

    public static string Instead(Amendment amendment, string found) => amendment.Kind switch
    {
        AmendmentKind.RemoveWords => "",
        AmendmentKind.InsertAfter => found + Joint(amendment.New!) + amendment.New,
        AmendmentKind.InsertBefore => $"{amendment.New} {found}",
        _ when amendment.AnyCase =>
            Forms(amendment).First(form => WordPlaces.Of(found, form.Key) is [(0, var length)] && length == found.Length).Value!,
        _ => amendment.New!,
    };

    /// <summary>What is taken out stays out in every case.</summary>
    private static IReadOnlyDictionary<string, string?> Forms(Amendment amendment) =>
        Inflection.Replacements(amendment.Old!, amendment.Kind == AmendmentKind.ReplaceWords ? amendment.New! : amendment.Old!);

    private static string Joint(string words) => words[0] is ',' or ';' or '.' or ')' or ':' ? "" : " ";
}
