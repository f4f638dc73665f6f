namespace Vekha.Planning.Editions;

/// <summary>A word of a scan that a person should compare with the picture.</summary>
/// <param name="Line">Of the printed text, from 1.</param>
/// <param name="Recognised">With letters of the other alphabet that were replaced since; null where the word is as recognised, but
/// unclear.</param>
/// <param name="Confidence">0 to 100.</param>
public sealed record ScanWord(int Line, string Word, string? Recognised, int? Confidence);
