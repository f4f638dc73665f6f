using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>Where the words of an event or of a schedule end and the next construct of the phrase begins.</summary>
internal static class ClauseEnd
{
    /// <summary>Moves to the end of the clause and returns what was printed on the way.</summary>
    /// <param name="stops">What else ends the clause.</param>
    public static string Rest(Cursor c, Func<Cursor, bool>? stops = null)
    {
        var start = c.Now.Start;
        for (var open = 0; !c.AtEnd; c.Position++)
        {
            if (open == 0 && (IsHere(c) || stops is not null && c.Sees(stops))) break;
            if (c.At(Term.Open)) open++;
            else if (c.At(Term.Close)) open--;
        }
        return Trimmed(c.Printed(start));
    }

    public static bool IsHere(Cursor c) => c.Now.Term switch
    {
        Term.End or Term.Semicolon or Term.Close or Term.But or Term.Recurs => true,
        Term.Comma or Term.And or Term.Open => c.Sees(cursor => Step(cursor) && Begins(cursor)),
        Term.Dash or Term.Colon => (c.At(Term.Colon) || !c.Now.Glued) && c.Sees(cursor => Step(cursor) && Begins(cursor)),
        Term.Until or Term.By or Term.Not or Term.In => c.Sees(IsDate),
        Term.Constant => c.Now.Text.EndsWith('о'),
        Term.Every => c.Sees(Recurrences.Frequency),
        _ => false,
    };

    /// <summary>Whether a construct begins here; looks no further than needed.</summary>
    private static bool Begins(Cursor c) =>
        c.AtAny(Term.Then, Term.But, Term.Provisional, Term.Group, Term.According, Term.Recurs, Term.End)
        || c.At(Term.And, Term.Then)
        || c.Sees(IsTiming) || c.Sees(Recurrences.Begins) || c.Sees(Schedules.Begins) || c.Sees(Cohorts.Begins) || c.Sees(Lags.Begins);

    private static bool IsTiming(Cursor c) =>
        Timings.Read(c) is { } read && read[^1].Principal is not { Extent: Extent.Year, HasYear: false };

    private static bool IsDate(Cursor c)
    {
        var within = c.At(Term.In);
        if (within && c[1].Term != Term.Course) return false;
        return Timings.Read(c) is [{ Principal: var date }, ..] && (date.Extent != Extent.Year || date.HasYear) && date.Exists;
    }

    private static bool Step(Cursor c)
    {
        c.Position++;
        return true;
    }

    /// <summary>Without the sign that ends a clause; the dot of «2023 г.» stays.</summary>
    private static string Trimmed(string printed)
    {
        var text = printed.Trim(' ', ',', ';', ':', '-', '–', '—');
        return text.EndsWith('.') && !text.EndsWith(" г.", StringComparison.Ordinal) && !text.EndsWith(" гг.", StringComparison.Ordinal)
            ? text.TrimEnd('.')
            : text;
    }
}
