namespace Vekha.Documents.Deadlines.Words;

/// <summary>Cuts a mended text into words, numbers and signs; spaces may be missing or superfluous.</summary>
internal static class Tokeniser
{
    public static IReadOnlyList<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            var end = Blank(text, at, tokens) ?? Roman(text, at, tokens) ?? Number(text, at, tokens) ?? Word(text, at, tokens);
            if (end is null) Sign(text, at, tokens);
            at = end ?? at + 1;
        }
        return tokens;
    }

    /// <summary>A rule to be filled in: behind «20» or «202» the rest of a year, elsewhere a word or a number. A single one beside figures
    /// only underlines them.</summary>
    private static int? Blank(string text, int at, List<Token> tokens)
    {
        if (text[at] != '_') return null;
        var end = at;
        while (end < text.Length && text[end] == '_') end++;
        if (tokens is [.., { Term: Term.Number, Digits: 2 or 3 } century] && century.Text[..2] is "19" or "20"
            && text.AsSpan(century.End, at - century.End).IsWhiteSpace())
            tokens[^1] = century with { Term = Term.OpenYear };
        else if (end - at > 1) tokens.Add(new(Term.Blank, "_", at, end));
        return end;
    }

    /// <summary>A separate Roman number such as «IV», «1V» or «Ш».</summary>
    private static int? Roman(string text, int at, List<Token> tokens)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return null;
        var end = at;
        var sum = 0;
        while (end < text.Length && end - at < 4 && Letters.Roman(text[end]) is { } value)
        {
            sum = value == 5 && sum == 1 ? 4 : sum + value;
            end++;
        }
        var apart = end == text.Length || !char.IsLetterOrDigit(text[end])
            || text.AsSpan(end).StartsWith("кв", StringComparison.OrdinalIgnoreCase);
        if (sum is 0 or > 8 || !apart || end == at + 1 && text[at] is 'у' or 'У' || text.AsSpan(at, end - at).ContainsOnlyDigits())
            return null;
        var folded = Spelling.Folded(text.AsSpan(at, end - at));
        tokens.Add(Vocabulary.Token(folded, at, end, glued: false) with { Roman = sum });
        return Ending(text, end);
    }

    private static int? Number(string text, int at, List<Token> tokens)
    {
        if (!char.IsAsciiDigit(text[at])) return null;
        var end = at;
        var digits = "";
        while (Next(text, end, digits) is { } next)
        {
            digits += text[next.Start..next.End];
            end = next.End;
        }
        var value = digits.Length <= 6 ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : 0;
        tokens.Add(new Token(Term.Number, digits, at, end, value, Glued(text, at))
        {
            Digits = digits.Length,
            Roman = digits switch { "11" => 2, "111" => 3, _ => value is >= 1 and <= 4 ? value : 0 },
        });
        return Ending(text, end);
    }

    /// <summary>The next run of digits of one number: «1 5» is 15, «20 22» and «202 2» are 2022.</summary>
    private static (int Start, int End)? Next(string text, int at, string digits)
    {
        var start = at;
        while (digits != "" && start < text.Length && text[start] == ' ') start++;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        var joined = digits.Length + end - start;
        var belongs = end > start && (digits == "" || joined == 2 || joined == 4 && (digits + text[start..end])[..2] is "20" or "19");
        return belongs ? (start, end) : null;
    }

    /// <summary>Moves past the ending of a number: «5-го», «3-х», «4 -й», «1го».</summary>
    private static int Ending(string text, int end)
    {
        var at = end;
        while (at < text.Length && (text[at] == ' ' || Letters.IsDash(text[at]))) at++;
        var hyphen = text.AsSpan(end, at - end).Trim().Length == 1;
        if (at > end && !hyphen) return end;
        var stop = at;
        while (stop < text.Length && char.IsLetter(text[stop])) stop++;
        return stop > at && Numerals.IsEnding(Spelling.Folded(text.AsSpan(at, stop - at))) ? stop : end;
    }

    private static int? Word(string text, int at, List<Token> tokens)
    {
        if (!char.IsLetter(text[at])) return null;
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        var word = Spelling.Folded(text.AsSpan(at, end - at));
        var first = Vocabulary.LengthOfFirst(word);
        if (first > 0) tokens.Add(Vocabulary.Token(word[..first], at, at + first, Glued(text, at)));
        tokens.Add(Vocabulary.Token(word[first..], at + first, end, first > 0 || Glued(text, at)));
        return end;
    }

    private static void Sign(string text, int at, List<Token> tokens)
    {
        Term? term = text[at] switch
        {
            '.' => Point(text, at, tokens),
            ',' => Term.Comma,
            ';' => Term.Semicolon,
            ':' => Term.Colon,
            '/' or '\\' => Term.Slash,
            '+' => Term.Plus,
            '(' or '[' => Term.Open,
            ')' or ']' => Term.Close,
            '№' or '#' => Term.Numero,
            var c when Letters.IsDash(c) => Term.Dash,
            _ => null,
        };
        if (term is { } sign) tokens.Add(new(sign, text[at..(at + 1)], at, at + 1, Glued: Glued(text, at)));
    }

    /// <summary>A dot belongs to a number only between two digits; after a year it ends a sentence.</summary>
    private static Term? Point(string text, int at, List<Token> tokens)
    {
        var next = text.AsSpan(at + 1).TrimStart();
        if (tokens is not [.., { Term: Term.Number } number] || next.IsEmpty || !char.IsAsciiDigit(next[0])) return null;
        return number.IsYear ? Term.Semicolon : Term.Dot;
    }

    private static bool Glued(string text, int at) => at > 0 && text[at - 1] != ' ';

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
