namespace Vekha.Documents.Deadlines.Words;

/// <summary>The current place in a phrase. A production moves it forward or leaves it where it was.</summary>
internal sealed class Cursor(IReadOnlyList<Token> tokens, string text)
{
    public int Position { get; set; }

    public Token Now => this[0];

    /// <summary>Whether the current word is printed with a capital that does not begin the phrase.</summary>
    public bool AtName => Position > 0 && Now.Start < text.Length && char.IsUpper(text[Now.Start]);

    public bool AtEnd => Position >= tokens.Count;

    public Token this[int ahead] => Position + ahead is var place && place >= 0 && place < tokens.Count
        ? tokens[place]
        : new(Term.End, "", text.Length, text.Length);

    public bool At(Term term) => Now.Term == term;

    public bool At(Term first, Term second) => Now.Term == first && this[1].Term == second;

    public bool At(Term first, Term second, Term third) => At(first, second) && this[2].Term == third;

    public bool AtAny(params ReadOnlySpan<Term> terms)
    {
        foreach (var term in terms)
        {
            if (At(term)) return true;
        }
        return false;
    }

    public bool Take(Term term) => Skip(At(term), 1);

    public bool Take(Term first, Term second) => Skip(At(first, second), 2);

    public bool Take(Term first, Term second, Term third) => Skip(At(first, second, third), 3);

    public bool TakeAny(params ReadOnlySpan<Term> terms) => Skip(AtAny(terms), 1);

    public bool TakeText(string word) => Skip(Now.Text == word, 1);

    /// <summary>Moves past every token of these terms.</summary>
    public void Pass(params ReadOnlySpan<Term> terms)
    {
        while (TakeAny(terms)) { }
    }

    public T? Try<T>(Func<Cursor, T?> production) where T : class
    {
        var start = Position;
        var read = production(this);
        if (read is null) Position = start;
        return read;
    }

    public bool Try(Func<Cursor, bool> production)
    {
        var start = Position;
        if (production(this)) return true;
        Position = start;
        return false;
    }

    /// <summary>Whether the production would succeed here; the place does not move.</summary>
    public bool Sees(Func<Cursor, bool> production)
    {
        var start = Position;
        var seen = production(this);
        Position = start;
        return seen;
    }

    /// <summary>The printed text from a place up to, but not including, the current token.</summary>
    public string Printed(int from) => text[from..Math.Max(from, Now.Start)];

    private bool Skip(bool met, int count)
    {
        if (met) Position += count;
        return met;
    }
}
