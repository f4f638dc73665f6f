namespace Vekha.Documents.Passports;

/// <summary>Words of the contract for a place in a passport: «passport plan, 1.1».</summary>
public static class PassportPlace
{
    public static string Of(PrintedIndicator indicator) => OfIndicators(indicator.Number);

    public static string Of(PrintedResult result) => OfResults(result.Number);

    /// <summary>A total has no number and is identified by its name.</summary>
    public static string Of(PrintedFunding funding) => $"passport funding, {funding.Number ?? funding.Name}";

    public static string Of(PrintedParticipant participant) => OfParticipants(participant.Number);

    public static string Of(PrintedPlanRow row) => OfPlan(row.Number);

    /// <summary>One row of a part, as distinct from others with the same number: «passport plan, row 12».</summary>
    /// <param name="place">Of the row, as above.</param>
    /// <param name="index">In its part, counted from 0.</param>
    public static string OfRow(string place, int index) => $"{place[..place.IndexOf(',', StringComparison.Ordinal)]}, row {index + 1}";

    public static string OfIndicators(string rows) => $"passport indicators, {rows}";

    public static string OfResults(string rows) => $"passport results, {rows}";

    public static string OfParticipants(string rows) => $"passport participants, {rows}";

    public static string OfPlan(string rows) => $"passport plan, {rows}";
}
