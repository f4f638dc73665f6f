namespace Vekha.Documents.Plans;

/// <summary>Positions in a text outside «…», "…" and brackets.</summary>
internal static class TopLevel
{
    public static IEnumerable<int> Positions(string text)
    {
        var depth = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '«' or '(' or '“' or '„':
                    depth++;
                    break;
                case '»' or ')' or '”':
                    depth = Math.Max(0, depth - 1);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
            }
            if (depth == 0 && !quoted) yield return i;
        }
    }
}
