using Vekha.Documents.Passports;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Passports;

/// <summary>The words of passports for people.</summary>
internal static class PassportWords
{
    public static IEnumerable<(string Part, string Words, int Count)> Parts(Passport passport) =>
    [
        ("indicators", PassportTexts.Indicators, passport.Indicators.Count),
        ("results", PassportTexts.Results, passport.Results.Count),
        ("funding", PassportTexts.Funding, passport.Funding.Count),
        ("participants", PassportTexts.Participants, passport.Participants.Count),
        ("plan", PassportTexts.Plan, passport.Plan.Count),
    ];

    public static string Of(IndicatorType type) => type == IndicatorType.Main ? PassportTexts.Main : PassportTexts.Additional;

    public static string Of(PlanRowKind kind) => kind switch
    {
        PlanRowKind.Result => PassportTexts.KindResult,
        PlanRowKind.Activity => PassportTexts.KindActivity,
        _ => PassportTexts.KindCheckpoint,
    };

    public static string Of(FundingSource source) => source switch
    {
        FundingSource.All => PassportTexts.SourceAll,
        FundingSource.Federal => PassportTexts.SourceFederal,
        FundingSource.StateFunds => PassportTexts.SourceStateFunds,
        FundingSource.Consolidated => PassportTexts.SourceConsolidated,
        FundingSource.Regional => PassportTexts.SourceRegional,
        FundingSource.Transfers => PassportTexts.SourceTransfers,
        FundingSource.Municipal => PassportTexts.SourceMunicipal,
        _ => PassportTexts.SourceExtraBudget,
    };

    public static string Of(Official? official) => official switch
    {
        null => ActTexts.Unread,
        { Position: { } position } => $"{official.Name}, {position}",
        _ => official.Name,
    };

    /// <summary>«01.01.2019 – 31.12.2024», with an ellipsis for a day that was not read.</summary>
    public static string Period(DateOnly? start, DateOnly? end) =>
        (start, end) == (null, null) ? "—" : $"{Day(start)}\u00a0– {Day(end)}";

    public static string Day(DateOnly? day) => day is { } read ? Russian.Digits(read) : "…";

    /// <summary>With as many digits after the comma as are printed.</summary>
    public static string Amount(decimal amount) => amount.ToString("#,0.#####", Russian.Culture);
}
