namespace Vekha.Documents.Passports;

/// <summary>A passport beside what is printed; checks look at both.</summary>
internal sealed record ReadPassport(
    Passport Passport,
    ReadRows<PrintedIndicator> Indicators,
    ReadRows<PrintedResult> Results,
    ReadRows<PrintedFunding> Funding,
    ReadRows<PrintedParticipant> Participants,
    ReadRows<PrintedPlanRow> Plan);
