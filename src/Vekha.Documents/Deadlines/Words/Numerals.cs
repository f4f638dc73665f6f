namespace Vekha.Documents.Deadlines.Words;

/// <summary>Numbers as acts print them: in digits, in words, with an ending, or both ways, «10 (десяти)».</summary>
internal static class Numerals
{
    private static readonly string[] Endings =
        ["й", "е", "я", "х", "м", "ю", "го", "му", "ми", "ти", "ть", "ый", "ой", "ое", "ая", "ую", "ом", "ем", "ех", "ий", "ого", "его",
            "ому", "ему", "ых"];

    public static bool IsEnding(string letters) => Endings.Contains(letters);

    /// <summary>A cardinal or an ordinal, with its repetition in brackets.</summary>
    public static int? Read(Cursor c)
    {
        if (Plain(c) is not { } value) return null;
        c.Try(_ => c.Take(Term.Open) && Plain(c) == value && c.Take(Term.Close));
        return value;
    }

    /// <summary>The number before «квартал», «полугодие», «декада», up to four.</summary>
    public static int? OfQuarter(Cursor c)
    {
        var value = c.Now.Roman > 0 ? c.Now.Roman : c.At(Term.Ordinal) || c.At(Term.Number) ? c.Now.Value : 0;
        if (value is 0 or > 99) return null;
        c.Position++;
        return value;
    }

    private static int? Plain(Cursor c)
    {
        if (!c.AtAny(Term.Number, Term.Ordinal)) return null;
        var first = c.Now;
        c.Position++;
        var tens = first is { Digits: 0, Value: >= 20, Term: Term.Number } && first.Value % 10 == 0;
        if (!tens || !c.AtAny(Term.Number, Term.Ordinal) || c.Now is not { Digits: 0, Value: < 10 }) return first.Value;
        c.Position++;
        return first.Value + c[-1].Value;
    }
}
