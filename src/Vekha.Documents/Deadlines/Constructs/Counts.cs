using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>A length of time: a week is 7 days, a year 12 months.</summary>
internal sealed record Count(int Number, LagUnit Unit);

internal static class Counts
{
    /// <summary>A larger number is a year or a misprint.</summary>
    private const int Longest = 999;

    /// <summary>«10 (десяти) рабочих дней», «3-х месяцев», «первых пяти дней»; the number is always printed.</summary>
    public static Count? Read(Cursor c) => c.Try(Counted);

    /// <summary>One whole unit: «месяца», «недели», «рабочего дня».</summary>
    public static Count? One(Cursor c) => c.Try(cursor => Unit(cursor, 1));

    /// <summary>«10-дневный срок», «двухнедельный срок», «месячный срок».</summary>
    public static Count? InAdjective(Cursor c) => c.Try(cursor =>
    {
        var number = Numerals.Read(cursor) ?? 1;
        cursor.Take(Term.Dash);
        var working = cursor.Take(Term.Working);
        if (!cursor.Take(Term.Lasting)) return null;
        var length = Of((Term)cursor[-1].Value, number, working);
        working = cursor.Take(Term.Working);
        return cursor.Take(Term.Deadline) ? working ? length! with { Unit = LagUnit.WorkingDay } : length : null;
    });

    private static Count? Counted(Cursor c)
    {
        if (c.At(Term.Ordinal, Term.Number)) c.Position++;
        return Numerals.Read(c) is { } number and <= Longest && !c.At(Term.HalfYear) ? Unit(c, number) : null;
    }

    private static Count? Unit(Cursor c, int number)
    {
        if (c.Take(Term.SixMonths)) return new(6 * number, LagUnit.Month);
        var working = c.Take(Term.Working);
        c.Take(Term.CalendarDay);
        if (c.Now.Text is "г" or "гг") return null;
        var unit = c.Now.Term;
        c.Position++;
        working |= c.Take(Term.Working);
        c.Take(Term.CalendarDay);
        return Of(unit, number, working);
    }

    private static Count? Of(Term unit, int number, bool working) => unit switch
    {
        Term.DayUnit => new(number, working ? LagUnit.WorkingDay : LagUnit.Day),
        Term.Week => new(7 * number, LagUnit.Day),
        Term.MonthUnit => new(number, LagUnit.Month),
        Term.HalfYear => new(6 * number, LagUnit.Month),
        Term.Year => new(12 * number, LagUnit.Month),
        _ => null,
    };
}
