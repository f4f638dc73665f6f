namespace Vekha.Documents.Passports;

/// <summary>A passport beside what is printed; checks look at both.</summary>
internal sealed record ReadPassport(
    Passport Passport,
    ReadRows<Indicator> Indicators,
    ReadRows<Result> Results,
    ReadRows<FundingRow> Funding,
    ReadRows<Participant> Participants,
    ReadRows<PlanRow> Plan);
