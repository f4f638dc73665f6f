using System.Text;

namespace Vekha.Documents.Blocks;

/// <summary>Printed lines as one line of text: every run of white space is one space.</summary>
public static class OneLine
{
    /// <summary>A line end after a hyphen inside a compound joins without a space: «ЕСТЕСТВЕННО-|НАУЧНОЙ».</summary>
    public static string Of(string printed)
    {
        if (IsOne(printed)) return printed;
        var line = new StringBuilder(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            if (!IsSpace(printed[i]))
            {
                line.Append(printed[i]);
                continue;
            }
            var end = i;
            while (end < printed.Length && IsSpace(printed[end])) end++;
            if (line.Length > 0 && end < printed.Length && !JoinsCompound(printed, i, end)) line.Append(' ');
            i = end - 1;
        }
        return line.ToString();
    }

    /// <summary>Whether it has only single spaces, each between words.</summary>
    private static bool IsOne(string printed)
    {
        var afterSpace = true;
        foreach (var c in printed)
        {
            var isSpace = IsSpace(c);
            if (isSpace && (afterSpace || c != ' ')) return false;
            afterSpace = isSpace;
        }
        return !afterSpace || printed.Length == 0;
    }

    private static bool JoinsCompound(string printed, int start, int end) =>
        printed.AsSpan(start, end - start).Contains('\n')
        && start > 1 && printed[start - 1] == '-' && char.IsLetter(printed[start - 2]) && char.IsLetter(printed[end]);

    /// <summary>The byte order mark and the zero-width space count as white space.</summary>
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
