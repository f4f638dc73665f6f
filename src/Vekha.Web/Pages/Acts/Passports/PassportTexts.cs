using Vekha.Documents.Passports;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Passports;

/// <summary>The words of passports for people.</summary>
internal static class PassportTexts
{
    public static IEnumerable<(string Part, string Words, int Count)> Parts(Passport passport) =>
    [
        ("indicators", Texts.Passport_Indicators, passport.Indicators.Count),
        ("results", Texts.Passport_Results, passport.Results.Count),
        ("funding", Texts.Passport_Funding, passport.Funding.Count),
        ("participants", Texts.Passport_Participants, passport.Participants.Count),
        ("plan", Texts.Passport_Plan, passport.Plan.Count),
    ];

    public static string Of(IndicatorType type) => type == IndicatorType.Main ? Texts.Passport_Main : Texts.Passport_Additional;

    public static string Of(PlanRowKind kind) => kind switch
    {
        PlanRowKind.Result => Texts.Passport_KindResult,
        PlanRowKind.Activity => Texts.Passport_KindActivity,
        _ => Texts.Passport_KindCheckpoint,
    };

    public static string Of(FundingSource source) => source switch
    {
        FundingSource.All => Texts.Passport_SourceAll,
        FundingSource.Federal => Texts.Passport_SourceFederal,
        FundingSource.StateFunds => Texts.Passport_SourceStateFunds,
        FundingSource.Consolidated => Texts.Passport_SourceConsolidated,
        FundingSource.Regional => Texts.Passport_SourceRegional,
        FundingSource.Transfers => Texts.Passport_SourceTransfers,
        FundingSource.Municipal => Texts.Passport_SourceMunicipal,
        _ => Texts.Passport_SourceExtraBudget,
    };

    public static string Of(Official? official) => official switch
    {
        null => Texts.Act_Unread,
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
