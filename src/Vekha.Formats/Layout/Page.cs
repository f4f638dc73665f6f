namespace Vekha.Formats.Layout;

internal sealed record Page(double Width, double Height, IReadOnlyList<PageWord> Words, IReadOnlyList<RulingLine> Rules);
