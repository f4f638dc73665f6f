namespace Vekha.Documents.Plans;

/// <summary>Both years are included. The contract writes it as an array of two numbers.</summary>
public readonly record struct YearSpan(int First, int Last);
