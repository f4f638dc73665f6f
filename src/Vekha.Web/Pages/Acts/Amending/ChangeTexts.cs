using Vekha.Planning.Editions.Comparing;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Scheduling;
using Vekha.Web.Requests;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>The words of differences between editions.</summary>
internal static class ChangeTexts
{
    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Same => Texts.Amending_KindSame,
        ChangeKind.Moved => Texts.Amending_KindMoved,
        ChangeKind.Reworded => Texts.Amending_KindReworded,
        ChangeKind.Split => Texts.Amending_KindSplit,
        ChangeKind.Merged => Texts.Amending_KindMerged,
        ChangeKind.New => Texts.Amending_KindNew,
        _ => Texts.Amending_KindGone,
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
        MeasureField.Number => Texts.Amending_FieldNumber,
        MeasureField.Name => Texts.Amending_FieldName,
        MeasureField.Responsible => Texts.ActMeasure_Responsible,
        MeasureField.Deliverables => Texts.ActMeasure_Deliverables,
        MeasureField.Deadline => Texts.ActMeasure_Deadline,
        MeasureField.Oversight => Texts.ActMeasure_Oversight,
        _ => Texts.ActMeasure_Owner,
    };

    public static string Value(FieldChange field, string? value) => field.Field == MeasureField.Owner && Enum.TryParse<OwedBy>(value, out var owner)
        ? ActTexts.Of(owner) : (value ?? "").Replace("\n", "; ", StringComparison.Ordinal);

    public static string Of(EffectKind kind) => kind switch
    {
        EffectKind.Unchanged => Texts.Amending_EffectUnchanged,
        EffectKind.Moved => Texts.Amending_EffectMoved,
        EffectKind.Stays => Texts.Amending_EffectStays,
        EffectKind.Withdrawn => Texts.Amending_EffectWithdrawn,
        EffectKind.Renewed => Texts.Amending_EffectRenewed,
        _ => Texts.Amending_EffectAdded,
    };

    public static string Style(EffectKind kind) => kind switch
    {
        EffectKind.Withdrawn => "vk-late",
        EffectKind.Moved => "vk-soon",
        EffectKind.Added or EffectKind.Renewed => "vk-done",
        _ => "vk-calm",
    };

    /// <summary>«изменено: 3, новых: 1, исключено: 2»; what there is nothing of is left out.</summary>
    public static string Counted(PlanComparison comparison) => string.Join(", ", Enum.GetValues<ChangeKind>().Where(k => comparison.Count(k) > 0)
        .Select(k => Texts.Plan_TimelineCount.With(Of(k).ToLower(Russian.Culture), Russian.Number(comparison.Count(k)))));
}
