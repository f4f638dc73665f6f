namespace Vekha.Documents.Deadlines.Words;

/// <summary>A word, a number or a sign with its place in the mended text.</summary>
/// <param name="Text">In lower case, «е» for «ё», one alphabet.</param>
/// <param name="Value">The number it names, or the value its term carries: the month, the recurrence, the months of a unit.</param>
/// <param name="Glued">Nothing is printed between it and the previous token.</param>
internal readonly record struct Token(Term Term, string Text, int Start, int End, int Value = 0, bool Glued = false)
{
    /// <summary>How many digits are printed; 0 for a number in words.</summary>
    public int Digits { get; init; }

    /// <summary>The number of a quarter, in Roman figures or what was misread for them; 0 for none.</summary>
    public int Roman { get; init; }

    public bool IsWord => Term == Term.Other || Term > Term.OpenYear;

    public bool IsYear => Term == Term.Number && Digits == 4 && Value is >= 1900 and <= 2099;
}
