namespace Vekha.Documents.Plans;

/// <summary>Both years included. Written in the contract as an array of two numbers.</summary>
public readonly record struct YearSpan(int First, int Last);
