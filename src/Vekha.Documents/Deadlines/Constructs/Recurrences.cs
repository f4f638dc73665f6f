using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>Words that say how often: adverbs, frequencies, occasions, and «all the time».</summary>
internal static class Recurrences
{
    public static Recurring? Read(Cursor c) =>
        c.Try(Adverb) ?? c.Try(TimesInPeriod) ?? c.Try(EveryPeriod) ?? c.Try(Always) ?? c.Try(OnOccasion);

    public static bool Begins(Cursor c) => c.At(Term.Recurs) || Frequency(c) || c.Sees(OccasionWords) || c.Sees(AlwaysWords);

    public static bool Frequency(Cursor c) => c.Try(TimesInPeriod) is not null || c.Try(EveryPeriod) is not null;

    private static Recurring? Adverb(Cursor c)
    {
        if (!c.Take(Term.Recurs)) return null;
        var value = c[-1].Value;
        c.TakeAny(Term.Manner);
        return new(value == WordList.Unnamed ? null : (Recurrence)value);
    }

    /// <summary>«не реже 1 раза в квартал», «2 раза в год», «раз в 3 месяца», «дважды в год».</summary>
    private static Recurring? TimesInPeriod(Cursor c)
    {
        if (c.Take(Term.Not)) c.Pass(Term.Rarer, Term.Than);
        var twice = c.Take(Term.Twice);
        var number = twice ? c[-1].Value : Numerals.Read(c) ?? 1;
        if (!twice && !c.Take(Term.Times) || !c.TakeAny(Term.In, Term.For)) return null;
        c.TakeAny(Term.Every, Term.Current);
        return Span(c) is { } span ? new(Named(number, span.Count, span.Unit), Skips(span.Count, span.Unit)) : null;
    }

    /// <summary>«каждого месяца», «каждые полгода», «в каждом квартале», «каждую пятницу», «по пятницам».</summary>
    private static Recurring? EveryPeriod(Cursor c)
    {
        if (c.At(Term.By, Term.Weekday) && c[1].Text.EndsWith("ам", StringComparison.Ordinal) && Step(c, 2))
            return new(Recurrence.Weekly, Yields: true);
        c.TakeAny(Term.In, Term.On);
        if (!c.Take(Term.Every)) return null;
        if (c.Take(Term.Weekday)) return new(Recurrence.Weekly);
        if (Span(c) is not { } span) return null;
        Relative.Tail(c);
        return new(Named(1, span.Count, span.Unit), Skips(span.Count, span.Unit));
    }

    /// <summary>The length of a round in its unit; the unit is Other where it gives no recurrence.</summary>
    private static (int Count, Term Unit)? Span(Cursor c)
    {
        var count = Numerals.Read(c) ?? 1;
        c.Pass(Term.CalendarDay, Term.School, Term.Financial);
        var unit = c.Now.Term;
        if (unit is not (Term.Year or Term.HalfYear or Term.SixMonths or Term.Quarter or Term.MonthUnit or Term.Week or Term.DayUnit
            or Term.TermOfStudy))
            return null;
        c.Position++;
        return (count, unit);
    }

    private static bool Skips(int count, Term unit) => unit == Term.Year && count > 1 || unit == Term.MonthUnit && count > 12;

    private static Recurrence? Named(int times, int count, Term unit)
    {
        var (months, days) = unit switch
        {
            Term.Year => (12 * count, 0),
            Term.HalfYear or Term.SixMonths => (6 * count, 0),
            Term.Quarter => (3 * count, 0),
            Term.MonthUnit => (count, 0),
            Term.Week => (0, 7 * count),
            Term.DayUnit => (0, count),
            _ => (0, 0),
        };
        if (times == 0 || months % times != 0 || days % times != 0) return null;
        return (months / times, days / times) switch
        {
            (12, 0) => Recurrence.Yearly,
            (6, 0) => Recurrence.HalfYearly,
            (3, 0) => Recurrence.Quarterly,
            (1, 0) => Recurrence.Monthly,
            (0, 7) => Recurrence.Weekly,
            _ => null,
        };
    }

    /// <summary>«постоянно», «на постоянной основе», «в течение всего срока действия Программы».</summary>
    private static Recurring? Always(Cursor c)
    {
        if (!AlwaysWords(c)) return null;
        var isLife = c[-1].Term != Term.Constant;
        if (isLife) ClauseEnd.Rest(c, IsSpan);
        else c.TakeAny(Term.Manner);
        return new(Recurrence.Continuous, Yields: isLife);
    }

    /// <summary>«… с 1 января 2029 года по 31 декабря 2031 года» bounds it.</summary>
    private static bool IsSpan(Cursor c) => c.At(Term.Since) && Timings.Read(c) is [{ IsSpan: true, HasYear: true }];

    private static bool AlwaysWords(Cursor c)
    {
        var led = c.TakeAny(Term.In, Term.On);
        if (c.Take(Term.Constant)) return true;
        led |= c.Take(Term.Course);
        var whole = c.Take(Term.Whole);
        if (c.Take(Term.Life)) return led && !whole && c[-1].Text is "реализации" or "действия";
        return c.TakeAny(Term.Deadline, Term.Interval, Term.Extent) && (whole && !c.At(Term.Since) || led && c.Take(Term.Life));
    }

    /// <summary>«по мере необходимости», «при поступлении …», «в случае …», «по запросу …».</summary>
    private static Recurring? OnOccasion(Cursor c)
    {
        var isCondition = !c.At(Term.By);
        if (!OccasionWords(c)) return null;
        ClauseEnd.Rest(c);
        return new(Recurrence.AsNeeded, IsCondition: isCondition);
    }

    private static bool OccasionWords(Cursor c) =>
        c.Take(Term.When) || c.Take(Term.By, Term.Need) || c.Take(Term.By, Term.Occasion)
            || c.At(Term.In) && c[1].Text is "случае" or "случаях" && Step(c, 2);

    private static bool Step(Cursor c, int count)
    {
        c.Position += count;
        return true;
    }
}
