using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>Periods named by their position relative to another: «месяца, следующего за отчетным кварталом».</summary>
internal static class Relative
{
    private const int LongestName = 16;

    /// <summary>«, следующего за отчетным», «, предшествующего году», «, на который составляется план».</summary>
    public static bool Tail(Cursor c)
    {
        var any = false;
        while (c.Try(Beside) || c.Try(Clause)) any = true;
        return any;
    }

    /// <summary>A month, a quarter or another reporting period, with all the words that say which one.</summary>
    /// <returns>Null where there is none here; false where it is one that a rule cannot express: «последнего месяца квартала».</returns>
    public static bool? Reporting(Cursor c)
    {
        var start = c.Position;
        var held = true;
        var named = false;
        for (var word = 0; word < LongestName; word++)
        {
            if (c.AtAny(Term.MonthUnit, Term.Quarter, Term.Interval, Term.HalfYear, Term.Year)) named = true;
            else if (c.At(Term.Preceding) || c.At(Term.Last) || c.At(Term.Ordinal) && c.Now.Value > 1) held = false;
            else if (c.At(Term.Comma) && c[1].Term is not (Term.Next or Term.Preceding)) break;
            else if (!c.AtAny(Term.Comma, Term.Current, Term.Next, Term.Ordinal, Term.For, Term.After, Term.CalendarDay)) break;
            c.Position++;
        }
        while (named && c.Try(Clause)) { }
        if (!named) c.Position = start;
        return named ? held : null;
    }

    private static bool Beside(Cursor c)
    {
        c.Take(Term.Comma);
        if (!c.TakeAny(Term.Next, Term.Preceding)) return false;
        c.TakeAny(Term.For, Term.After);
        c.Pass(Term.Current, Term.Next, Term.Financial, Term.CalendarDay, Term.School);
        c.TakeAny(Term.Year, Term.MonthUnit, Term.Quarter, Term.Interval, Term.HalfYear);
        return true;
    }

    private static bool Clause(Cursor c)
    {
        if (!c.Take(Term.Comma) || !c.TakeAny(Term.On, Term.In, Term.For) || !c.Take(Term.Which)) return false;
        while (c.Now.IsWord && !c.AtAny(Term.Then, Term.Recurs, Term.But, Term.Until)) c.Position++;
        return true;
    }
}
