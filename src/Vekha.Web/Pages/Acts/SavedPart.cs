using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts;

/// <summary>A part of what another window saved meanwhile.</summary>
/// <param name="Label">null where the words tell what they are.</param>
/// <param name="Differs">The form that came too late says something else.</param>
public sealed record SavedPart(string? Label, string Saved, bool Differs)
{
    public static SavedPart Of(string label, string? saved, string? typed) => new(label, saved ?? "", (saved ?? "") != (typed ?? ""));

    /// <summary>The parts of a measure, as <see cref="RowWords.Parts"/> tells them.</summary>
    public static IReadOnlyList<SavedPart> OfMeasure(IReadOnlyList<string> saved, IReadOnlyList<string> typed)
    {
        string[] labels =
            [Texts.Measure, Texts.Responsible, Texts.Deliverables, Texts.Due, ActTexts.Measure_Oversight, Texts.Owner];
        return [.. labels.Select((label, i) => Of(label, saved[i], typed[i]))];
    }

    /// <summary>The parts of a head, as <see cref="HeadWords"/> tells them.</summary>
    public static IReadOnlyList<SavedPart> OfHead(IReadOnlyList<string> saved, IReadOnlyList<string> typed) =>
        [.. saved.Where(words => words.Length > 0).Select(words => new SavedPart(null, words, !typed.Contains(words)))];
}
