using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>Events from which a term is counted: the words up to the end of the clause, without those that link the event to the
/// term.</summary>
internal static class Events
{
    /// <summary>«Дня учителя»: the capital tells a holiday from the day of an event.</summary>
    public static bool IsHoliday(Cursor c) => c.AtName && c.Now.Text is "день" or "дня" or "дню" or "днем" or "дне" && c[1].IsWord;

    /// <summary>The event after a count, or null where none is linked to it.</summary>
    /// <param name="ahead">«до» has been read.</param>
    public static string? After(Cursor c, bool ahead) => c.Try(cursor => (ahead || IsLinked(cursor)) ? Named(cursor) : null);

    /// <summary>An event without a count: «после …», «в день …», «до …», «одновременно с …».</summary>
    public static Counted? Alone(Cursor c) => c.Try(Day) ?? c.Try(Until) ?? c.Try(Following);

    private static Counted? Day(Cursor c)
    {
        if (!c.TakeAny(Term.In, Term.On, Term.To) && !c.Take(Term.Not, Term.Later)) return null;
        return (c.Take(Term.DayUnit) || c.Take(Term.Moment)) && c.Now.IsWord && !c.AtAny(Term.Month, Term.MonthUnit, Term.Quarter)
            ? AtEvent(Named(c)) : null;
    }

    private static Counted? Until(Cursor c)
    {
        c.Take(Term.In, Term.Deadline);
        if (!c.TakeAny(Term.Until, Term.AheadOf, Term.To) && !c.Take(Term.Not, Term.Later)) return null;
        var moment = c.TakeAny(Term.DayUnit, Term.Moment);
        return moment || c.Now.IsWord && !c.At(Term.Number) && !c.At(Term.Ordinal) ? AtEvent(Named(c), isEnd: true) : null;
    }

    private static Counted? Following(Cursor c)
    {
        if (c.Take(Term.Eve)) return Named(c) is { } eve ? new(new(-1, LagUnit.Day, eve)) : null;
        c.Take(Term.Immediately);
        if (c.Take(Term.By, Term.Fact) || c.Take(Term.Together, Term.Since)) return AtEvent(Named(c));
        if (c.At(Term.By) && c[1].Term is Term.Finish or Term.Outcome or Term.Expiry || c.AtAny(Term.After, Term.Since, Term.Starting))
            return IsLinked(c) && !c.AtAny(Term.Number, Term.Ordinal) ? AtEvent(Named(c)) : null;
        return null;
    }

    private static Counted? AtEvent(string? name, bool isEnd = false) => name is null ? null : new(new(0, LagUnit.Day, name), isEnd);

    /// <summary>«после», «со дня», «с даты», «с момента», «начиная со дня, следующего за днем», «по» before «окончании».</summary>
    private static bool IsLinked(Cursor c)
    {
        c.Take(Term.Comma);
        c.Take(Term.Starting);
        if (c.At(Term.By)) return c[1].Term is Term.Finish or Term.Outcome or Term.Expiry && c.Take(Term.By);
        if (!c.TakeAny(Term.After, Term.Since, Term.Of)) return false;
        if (c[-1].Term == Term.After) c.Take(Term.Since);
        if (c.Take(Term.Next)) c.Take(Term.Working);
        var day = c.TakeAny(Term.DayUnit, Term.Moment);
        if (day && c.Try(FollowingDay)) return true;
        if (day) c.Take(Term.After);
        return true;
    }

    private static bool FollowingDay(Cursor c)
    {
        c.Take(Term.Comma);
        return c.Take(Term.Next, Term.For) && c.TakeAny(Term.DayUnit, Term.Moment);
    }

    private static string? Named(Cursor c)
    {
        if (IsHoliday(c)) return null;
        c.TakeAny(Term.DayUnit, Term.Moment);
        if (c.Try(EndOfPeriod)) return Lag.Period;
        return c.Now.IsWord || c.At(Term.Number) ? ClauseEnd.Rest(c) is { Length: > 0 } name ? name : null : null;
    }

    /// <summary>«окончания отчетного периода», «отчетного квартала», «окончании месяца».</summary>
    private static bool EndOfPeriod(Cursor c)
    {
        var ended = c.TakeAny(Term.Finish, Term.EndOf, Term.Expiry);
        var reported = c.AtAny(Term.Current, Term.Every);
        c.Take(Term.Every);
        return (ended || reported) && Relative.Reporting(c) == true && (ClauseEnd.IsHere(c) || c.AtAny(Term.Comma, Term.Open, Term.Dash));
    }
}
