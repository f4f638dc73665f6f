using Microsoft.AspNetCore.DataProtection;
using Vekha.Web.Answers;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration;

/// <summary>Says once, on the next page, what an administrator has done.</summary>
public sealed class ChangeDoneCookie(IDataProtectionProvider protection)
{
    private readonly NextPageCookie cookie = new(protection, "vekha-done", "/administration");

    /// <param name="named">What the words name: a day, a programme.</param>
    public void Keep(HttpContext http, ChangeDone done, string? named = null) => cookie.Keep(http, $"{done}:{named}");

    /// <returns>The words; null where nothing was done.</returns>
    public string? Take(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || cookie.Take(http) is not { } kept) return null;
        var cut = kept.IndexOf(':', StringComparison.Ordinal);
        return cut > 0 && Enum.TryParse<ChangeDone>(kept[..cut], out var done) ? Words(done).With(kept[(cut + 1)..]) : null;
    }

    private static string Words(ChangeDone done) => done switch
    {
        ChangeDone.RoleGranted => AdminTexts.Done_RoleGranted,
        ChangeDone.RoleRevoked => AdminTexts.Done_RoleRevoked,
        ChangeDone.PersonCorrected => AdminTexts.Done_PersonCorrected,
        ChangeDone.PersonDismissed => AdminTexts.Done_PersonDismissed,
        ChangeDone.PersonRestored => AdminTexts.Done_PersonRestored,
        ChangeDone.PersonUnlocked => AdminTexts.Done_PersonUnlocked,
        ChangeDone.ProgrammeAdded => AdminTexts.Done_ProgrammeAdded,
        ChangeDone.ProgrammeRenamed => AdminTexts.Done_ProgrammeRenamed,
        _ => AdminTexts.Done_WorkingDaySet,
    };
}
