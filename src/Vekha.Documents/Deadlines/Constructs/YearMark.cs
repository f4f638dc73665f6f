namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>The year of a date: in figures, by words only («текущего года»), or counted from the year X of a centre's creation.</summary>
internal sealed record YearMark(int? Number = null, int? Offset = null)
{
    public static readonly YearMark InWords = new();
}
