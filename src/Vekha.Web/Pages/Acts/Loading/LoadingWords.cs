using Vekha.Application.Acts.Loading;
using Vekha.Data.Jobs;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Loading;

internal static class LoadingWords
{
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
