namespace Vekha.Documents.Passports;

/// <param name="Name">Without the unit.</param>
/// <param name="Targets">By year; empty where the row only heads the rows below it.</param>
public sealed record PrintedIndicator(
    string Number,
    string Name,
    IndicatorType? Type,
    string? Unit,
    PrintedBaseline? Baseline,
    IReadOnlyDictionary<int, decimal> Targets);

/// <param name="Date">ISO; a bare year where the form prints no more.</param>
public sealed record PrintedBaseline(decimal Value, string Date);
