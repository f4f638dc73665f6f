namespace Vekha.Formats.Layout;

/// <summary>A straight line drawn on a page, upright or level.</summary>
/// <param name="At">x of an upright line, y of a level one.</param>
internal readonly record struct RulingLine(bool IsLevel, double At, double From, double To);
