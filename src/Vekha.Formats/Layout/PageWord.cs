namespace Vekha.Formats.Layout;

/// <param name="Confidence">Of a recognition, 0 to 100; null where the file itself says what the word is.</param>
internal readonly record struct PageWord(string Text, Box Box, int? Confidence = null);
