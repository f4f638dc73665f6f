using Vekha.Application;
using Vekha.Application.Acts.Loading;
using Vekha.Data.Jobs;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Loading;

internal static class LoadingWords
{
    public static string TitleOf(LoadingQuery.Row loading) => loading switch
    {
        { IsUnderWay: true } => ActTexts.Loading_TitleReading,
        { State: JobState.Cancelled } => ActTexts.Loading_Stopped,
        _ => ActTexts.Loading_NotLoaded,
    };

    /// <summary>Until when what was given lies here.</summary>
    public static string KeptUntil(LoadingQuery.Row loading, RequestClock clock)
    {
        var text = loading switch
        {
            { FileName: null } => ActTexts.Loading_KeptText,
            { Text: null } => ActTexts.Loading_KeptFile,
            _ => ActTexts.Loading_Kept,
        };
        return text.With(Russian.Digits(clock.DayOf(loading.StartedAt.AddDays(LoadingRetention.Days))));
    }

    /// <summary>Why there is no act.</summary>
    public static string Of(LoadingQuery.Row loading) => loading switch
    {
        { Why: { } why } => FaultWords.Of(why),
        { State: JobState.Refused, Refusal: { } refusal } => RefusalWords.Of(refusal),
        { State: JobState.Cancelled } => ActTexts.Loading_Cancelled,
        _ => ActTexts.Loading_Failed,
    };

    /// <summary>The message at the field from which it was read.</summary>
    public static FieldErrors Errors(LoadingQuery.Row loading) => loading.Why is null ? []
        : new() { [loading.FileName is null ? nameof(LoadActRequest.Text) : nameof(LoadActRequest.File)] = Of(loading) };

    public static string By(DateTimeOffset started, string person) => ActTexts.Loading_By.With(Russian.Moment(started), person);

    public static string NameOf(string? file) => file ?? ActTexts.Loading_Typed;
}
