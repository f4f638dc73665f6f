namespace Vekha.Documents.Findings;

/// <summary>A defect of the document itself, found while reading.</summary>
/// <param name="Where">The place in words of the contract: «plan 1, measure 10», «act, clause 2».</param>
/// <param name="Message">In Russian, for the person who reviews the act.</param>
public sealed record Finding(FindingCode Code, Severity Severity, string Where, string Message);
