namespace Vekha.Formats.Opening;

/// <param name="Line">Of the printed text, counted from 1.</param>
/// <param name="Confidence">Of the recognition, 0 to 100; null where it was not a scan.</param>
public sealed record FileNotice(FileNoticeKind Kind, int Line, string Word, string? Printed = null, int? Confidence = null);
