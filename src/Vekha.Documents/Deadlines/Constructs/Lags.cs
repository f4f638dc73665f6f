using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>Terms counted from an event or from the end of the reporting period.</summary>
internal static class Lags
{
    public static Counted? Read(Cursor c) =>
        c.Try(EarlierDay) ?? c.Try(DayOfPeriod) ?? c.Try(LastDay) ?? c.Try(WholePeriod) ?? c.Try(Length) ?? c.Try(NextDay);

    /// <summary>A part of a period that a rule cannot hold, «до 25 числа последнего месяца квартала», «на первой неделе месяца», is
    /// ignored.</summary>
    public static bool Inexpressible(Cursor c)
    {
        Leading(c);
        if (c.Try(WeekOfPeriod)) return true;
        if (Numerals.Read(c) is null || !(c.Take(Term.DayNumber) || Counts.One(c) is not null)) return false;
        return Relative.Reporting(c) == false;
    }

    /// <summary>From the fifth on, ordinals and cardinals begin alike, «пятая» and «пяти».</summary>
    private static bool WeekOfPeriod(Cursor c) =>
        (c.Take(Term.Last) || c.At(Term.Ordinal) && c.Now.Value < 5 && c.Take(Term.Ordinal)) && c.Take(Term.Week);

    /// <summary>«в течение 11 лет, с 2010 по 2020 годы»: how long the span is adds nothing to it.</summary>
    public static bool LengthOfSpan(Cursor c)
    {
        if (Leading(c) < Lead.OfLength || Counts.Read(c) is null) return false;
        c.Pass(Term.Comma, Term.Dash, Term.Colon);
        return c.Sees(IsSpan);
    }

    private static bool IsSpan(Cursor c)
    {
        c.Take(Term.Open);
        return Timings.Read(c) is [{ IsSpan: true, HasYear: true }];
    }

    public static bool Begins(Cursor c)
    {
        Leading(c);
        return Counts.Read(c) is not null || Counts.InAdjective(c) is not null;
    }

    /// <summary>«до 10 числа месяца, следующего за отчетным», «5-го числа».</summary>
    private static Counted? DayOfPeriod(Cursor c)
    {
        Leading(c);
        if (Numerals.Read(c) is not { } day || day > 31 || !c.Take(Term.DayNumber) || c.At(Term.Month)) return null;
        return Relative.Reporting(c) == false ? null : AfterPeriod(day, LagUnit.Day);
    }

    /// <summary>The first of «5-го и 20-го числа».</summary>
    private static Counted? EarlierDay(Cursor c)
    {
        Leading(c);
        if (Numerals.Read(c) is not { } day || day > 31 || !c.TakeAny(Term.Comma, Term.And)) return null;
        return c.Sees(NamesDay) ? AfterPeriod(day, LagUnit.Day) : null;
    }

    private static bool NamesDay(Cursor c)
    {
        for (var numbers = 0; numbers < 4 && Numerals.Read(c) is not null; numbers++)
        {
            if (c.Take(Term.DayNumber)) return !c.At(Term.Month);
            if (!c.TakeAny(Term.Comma, Term.And)) return false;
        }
        return false;
    }

    /// <summary>«в последний день месяца», «до последнего рабочего дня квартала».</summary>
    private static Counted? LastDay(Cursor c)
    {
        Leading(c);
        if (!c.Take(Term.Last)) return null;
        var unit = c.Take(Term.Working) ? LagUnit.WorkingDay : LagUnit.Day;
        c.Take(Term.CalendarDay);
        if (!c.TakeAny(Term.DayUnit, Term.DayNumber)) return null;
        return c.At(Term.Every) || Relative.Reporting(c) == true ? AfterPeriod(0, unit) : null;
    }

    /// <summary>«в течение отчетного периода», «до конца месяца», «по окончании квартала».</summary>
    private static Counted? WholePeriod(Cursor c)
    {
        var led = Leading(c) is Lead.OfDate or Lead.OfLength;
        var ended = c.TakeAny(Term.EndOf, Term.Finish, Term.Expiry);
        if (ended && c.At(Term.Every) && c[1].Term is Term.MonthUnit or Term.Quarter) return AfterPeriod(0, LagUnit.Day);
        c.Take(Term.Every);
        var start = c.Position;
        if (!led || c.At(Term.Ordinal) || Relative.Reporting(c) != true
            || !ClauseEnd.IsHere(c) && !c.AtAny(Term.Comma, Term.Open, Term.Dash))
            return null;
        if (Has(c, start, Term.Year) && !Has(c, start, Term.Interval)) return null;
        if (!ended && Has(c, start, Term.Next)) return null;
        return ended || Has(c, start, Term.Quarter) || Has(c, start, Term.Current) ? AfterPeriod(0, LagUnit.Day) : null;
    }

    private static bool Has(Cursor c, int start, Term term)
    {
        for (var at = start; at < c.Position; at++)
            if (c[at - c.Position].Term == term) return true;
        return false;
    }

    /// <summary>«в течение 10 рабочих дней со дня …», «за месяц до …», «в 10-дневный срок».</summary>
    private static Counted? Length(Cursor c)
    {
        var lead = Leading(c);
        if (c.Sees(WeekOfPeriod)) return null;
        var counted = Counts.Read(c) ?? Counts.InAdjective(c);
        if (counted is null && c.At(Term.Ordinal)) c.Position++;
        if ((counted ?? (lead >= Lead.OfLength ? Counts.One(c) : null)) is not { } count || c.At(Term.Month)) return null;
        if (Relative.Reporting(c) is { } held) return held ? AfterPeriod(count.Number, count.Unit) : null;
        var ahead = c.Take(Term.Until) || c.Take(Term.AheadOf);
        if (Events.After(c, ahead) is { } after) return new(new(ahead ? -count.Number : count.Number, count.Unit, after));
        var named = counted is null && (c[-1].Term == Term.Year || c.Now.IsWord && !c.At(Term.Then) && !ClauseEnd.IsHere(c));
        return ahead || named || lead == Lead.Ahead ? null : new(new(count.Number, count.Unit, ""));
    }

    /// <summary>«на следующий день после …», «не позднее следующего рабочего дня».</summary>
    private static Counted? NextDay(Cursor c)
    {
        Leading(c);
        return c.Take(Term.Next) && Counts.One(c) is { Unit: not LagUnit.Month, Number: 1 } day
            ? new(new(1, day.Unit, Events.After(c, ahead: false) ?? ""))
            : null;
    }

    /// <summary>«в течение», «не позднее чем через», «по истечении», «за»: all mean the same here.</summary>
    private static Lead Leading(Cursor c)
    {
        var start = c.Position;
        while (c.TakeAny(Term.In, Term.Course, Term.Not, Term.Later, Term.Earlier, Term.Than, Term.Through, Term.By, Term.Expiry, Term.For,
            Term.On, Term.To)
            || c.TakeAny(Term.Until, Term.Rarer) || c.At(Term.Deadline) && c[-1].Term == Term.In && c.Take(Term.Deadline)
            || c.TakeText("превышающий") || c.At(Term.Comma, Term.Not) && c[-1].Term == Term.Deadline && c.Take(Term.Comma)) { }
        for (var at = start; at < c.Position; at++)
            if (c[at - c.Position].Term is Term.Course or Term.Later or Term.Through or Term.Expiry or Term.For)
                return c[-1].Term == Term.For ? Lead.Ahead : Lead.OfLength;
        return c.Position > start ? Lead.OfDate : Lead.None;
    }

    /// <summary>Words that may precede a date, or only a length of time, so that «месяца» alone counts as one; last, «за … до».</summary>
    private enum Lead { None, OfDate, OfLength, Ahead }

    private static Counted AfterPeriod(int count, LagUnit unit) => new(new(count, unit, Lag.Period));
}
