using Vekha.Planning.Editions.Comparing;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Scheduling;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>The words of differences between editions.</summary>
internal static class ChangeWords
{
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Same => AmendingTexts.KindSame,
        ChangeKind.Moved => AmendingTexts.KindMoved,
        ChangeKind.Reworded => AmendingTexts.KindReworded,
        ChangeKind.Split => AmendingTexts.KindSplit,
        ChangeKind.Merged => AmendingTexts.KindMerged,
        ChangeKind.New => AmendingTexts.KindNew,
        _ => AmendingTexts.KindGone,
    };

    public static string Style(ChangeKind kind) => kind switch
    {
        ChangeKind.Gone => "vk-late",
        ChangeKind.New => "vk-done",
        ChangeKind.Reworded or ChangeKind.Split or ChangeKind.Merged => "vk-soon",
        _ => "vk-calm",
    };

    public static string Of(MeasureField field) => field switch
    {
        MeasureField.Number => Texts.Number,
        MeasureField.Name => Texts.Measure,
        MeasureField.Responsible => Texts.Responsible,
        MeasureField.Deliverables => Texts.Deliverables,
        MeasureField.Deadline => Texts.Due,
        MeasureField.Oversight => ActTexts.Measure_Oversight,
        _ => Texts.Owner,
    };

    public static string Value(FieldChange field, string? value) =>
        field.Field == MeasureField.Owner && Enum.TryParse<OwedBy>(value, out var owner)
        ? OwedByWords.Of(owner) : (value ?? "").Replace("\n", "; ", StringComparison.Ordinal);

    public static string Of(EffectKind kind) => kind switch
    {
        EffectKind.Unchanged => AmendingTexts.EffectUnchanged,
        EffectKind.Moved => AmendingTexts.EffectMoved,
        EffectKind.Stays => AmendingTexts.EffectStays,
        EffectKind.Withdrawn => AmendingTexts.EffectWithdrawn,
        EffectKind.Renewed => AmendingTexts.EffectRenewed,
        _ => AmendingTexts.EffectAdded,
    };

    public static string Style(EffectKind kind) => kind switch
    {
        EffectKind.Withdrawn => "vk-late",
        EffectKind.Moved => "vk-soon",
        EffectKind.Added or EffectKind.Renewed => "vk-done",
        _ => "vk-calm",
    };

    /// <summary>«изменено: 3, новых: 1, исключено: 2»; what there is nothing of is left out.</summary>
    public static string Counted(PlanComparison comparison) =>
        string.Join(", ", Enum.GetValues<ChangeKind>().Where(k => comparison.Count(k) > 0)
            .Select(k => Texts.Plan_TimelineCount.With(Of(k).ToLower(Russian.Culture), Russian.Number(comparison.Count(k)))));
}
