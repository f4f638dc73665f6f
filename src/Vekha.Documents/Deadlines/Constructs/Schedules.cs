using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>Dates set elsewhere, by a schedule, an order, an agreement or a letter, and dates called provisional.</summary>
internal static class Schedules
{
    private const int MostAdjectives = 6;

    public static Noted? Read(Cursor c)
    {
        if (c.Take(Term.Provisional)) return new(ScheduleNote.ToBeConfirmed);
        if (!c.Try(Begins)) return null;
        ClauseEnd.Rest(c);
        return new(ScheduleNote.Separate);
    }

    public static bool Begins(Cursor c) =>
        c.Take(Term.According) || c.Take(Term.In, Term.Accordance) || c.Take(Term.On, Term.Basis) || c.Take(Term.Separately)
        || c.Try(ByDocument) || c.Try(AppointedTerm) || c.Try(TermAppointed);

    /// <summary>«по отдельному графику», «по утвержденному оператором плану».</summary>
    private static bool ByDocument(Cursor c)
    {
        if (!c.Take(Term.By)) return false;
        for (var i = 0; i < MostAdjectives
            && (c.AtAny(Term.Other, Term.Appointed, Term.Current, Term.Since, Term.Financial, Term.CalendarDay, Term.Lasting)); i++)
            c.Position++;
        return c.TakeAny(Term.Document, Term.Deadline);
    }

    /// <summary>«в установленные сроки», «в определенный соглашением срок», «в установленном порядке».</summary>
    private static bool AppointedTerm(Cursor c)
    {
        if (!c.TakeAny(Term.In, Term.By) || !c.Take(Term.Appointed)) return false;
        for (var i = 0; i < MostAdjectives && (c.AtAny(Term.Other, Term.Document)) && c.Now.Text is not ("порядке" or "порядком"); i++)
            c.Position++;
        return c.TakeAny(Term.Deadline, Term.Document);
    }

    /// <summary>«в сроки, установленные …», «срок определяется …», «в сроки проведения …».</summary>
    private static bool TermAppointed(Cursor c)
    {
        c.TakeAny(Term.In, Term.Until);
        if (!c.TakeAny(Term.Deadline, Term.DayUnit, Term.Moment)) return c[-1].Term is not (Term.In or Term.Not) && c.Take(Term.Appointed);
        var plural = c[-1].Text is "сроки" && c[-2].Term == Term.In;
        c.Take(Term.Comma);
        c.Take(Term.But);
        return c.Take(Term.Appointed) || plural && (c.Now.Term == Term.Other || c.At(Term.Life));
    }
}
