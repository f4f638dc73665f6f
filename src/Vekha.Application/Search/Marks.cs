using System.Text;

namespace Vekha.Application.Search;

/// <summary>The found words in a text, between two signs that no text holds.</summary>
public static class Marks
{
    private const char Start = '\uE000';
    private const char End = '\uE001';

    /// <summary>How the database is to mark all words of a short text.</summary>
    public const string Whole = "HighlightAll=true, StartSel=\uE000, StopSel=\uE001";

    /// <summary>How it is to cut one part out of a long one.</summary>
    public const string Part = "MaxFragments=1, MinWords=12, MaxWords=28, StartSel=\uE000, StopSel=\uE001";

    public static bool Any(string? marked) => marked?.Contains(Start, StringComparison.Ordinal) == true;

    /// <summary>The text in pieces, with the letters of the original where it is given: «ё» was searched as «е».</summary>
    public static IReadOnlyList<(string Text, bool Marked)> Pieces(string marked, string? original = null)
    {
        if (original is not null && marked.Count(c => c is not (Start or End)) != original.Length) original = null;
        var pieces = new List<(string, bool)>();
        var (piece, inside, place) = (new StringBuilder(), false, 0);
        foreach (var c in marked)
        {
            if (c is Start or End) Close(c == Start);
            else piece.Append(original is null ? c : original[place++]);
        }
        Close(false);
        return pieces;

        void Close(bool next)
        {
            if (piece.Length > 0) pieces.Add((piece.ToString(), inside));
            piece.Clear();
            inside = next;
        }
    }
}
