using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>What looks like a date but is not: stages, numbers of clauses, dates of named acts, the period that something is
/// about.</summary>
internal static class Remarks
{
    public static bool Pass(Cursor c) =>
        c.Try(LeftOpen) || c.Try(Holiday) || c.Try(FirstReport) || c.Try(Stage) || c.Try(ListNumber) || c.Try(Reference)
        || c.Try(Hour) || c.Try(Weekday) || c.Try(About) || c.Try(DateOfAct);

    /// <summary>«сентябрь (начало учебного года)»: explains the month and is not a date.</summary>
    public static bool Explained(Cursor c)
    {
        if (c[-1].Term is not (Term.Month or Term.MonthUnit) || !c.Take(Term.Open) || !c.TakeAny(Term.Beginning, Term.EndOf, Term.Finish))
            return false;
        c.Pass(Term.School, Term.Current, Term.CalendarDay);
        return c.Take(Term.Year, Term.Close);
    }

    /// <summary>«20__ год», ««___» ______ 2029 г.», «до __ марта 2029 г.»: what is to be filled in says no date, and the rest of it is none
    /// either.</summary>
    private static bool LeftOpen(Cursor c)
    {
        c.Pass(Term.In, Term.Deadline);
        c.TakeAny(Term.Until, Term.By, Term.To, Term.Since);
        if (c.Take(Term.OpenYear))
        {
            c.Pass(Term.Year);
            return true;
        }
        if (!c.Take(Term.Blank)) return false;
        c.Pass(Term.Blank, Term.Dot, Term.Dash, Term.Month);
        if (Periods.Read(c) is null) c.Pass(Term.OpenYear, Term.Year);
        return true;
    }

    /// <summary>«ко Дню учителя», «в День Победы»: a holiday is no event, and which day it falls on is not printed.</summary>
    private static bool Holiday(Cursor c)
    {
        c.Take(Term.Not, Term.Later);
        c.TakeAny(Term.To, Term.In, Term.On, Term.Until, Term.AheadOf, Term.Eve, Term.By);
        if (!Events.IsHoliday(c)) return false;
        ClauseEnd.Rest(c);
        return true;
    }

    /// <summary>«начиная с отчёта за I квартал 2029 года»: which report is the first says nothing about its day.</summary>
    private static bool FirstReport(Cursor c)
    {
        if (!c.Take(Term.Starting, Term.Since)) return false;
        c.Pass(Term.Current);
        if (!c.Now.Text.StartsWith("отчет", StringComparison.Ordinal) && c.Now.Text is not ("сведений" or "данных" or "информации"))
            return false;
        ClauseEnd.Rest(c);
        return true;
    }

    /// <summary>«, где X – год создания центра»: explains X and is not a date.</summary>
    public static bool Definition(Cursor c)
    {
        c.Take(Term.Comma);
        c.TakeText("где");
        if (!c.Take(Term.Launch, Term.Dash)) return false;
        c.TakeText("это");
        if (!c.Take(Term.Year)) return false;
        ClauseEnd.Rest(c);
        return true;
    }

    /// <summary>«1 этап», «первый этап», «этап II».</summary>
    private static bool Stage(Cursor c) =>
        (c.Now.Roman > 0 || c.AtAny(Term.Number, Term.Ordinal)) && c[1].Term == Term.Stage && Step(c, 2)
        || c.Take(Term.Stage) && (c.Now.Roman > 0 && c[1].Term is not (Term.Month or Term.Dot or Term.Quarter)) && Step(c, 1);

    private static bool ListNumber(Cursor c) =>
        c.At(Term.Number, Term.Close) && c.Now.Digits is 1 or 2 && c[-1].Term is Term.End or Term.Semicolon or Term.Comma && Step(c, 2);

    /// <summary>«пункт 1.2», «№ 1704».</summary>
    private static bool Reference(Cursor c)
    {
        if (!c.TakeAny(Term.Numero, Term.Reference) || !c.At(Term.Number)) return false;
        while (c.Take(Term.Number) && c.TakeAny(Term.Dot, Term.Slash, Term.Dash)) { }
        return true;
    }

    /// <summary>«10:00», «18 часов».</summary>
    private static bool Hour(Cursor c) =>
        c.Take(Term.Number, Term.Hour) || c.At(Term.Number, Term.Colon, Term.Number) && c[2] is { Glued: true, Digits: 2 } && Step(c, 3);

    /// <summary>A rule cannot express a day of the week: «в последнюю пятницу месяца».</summary>
    private static bool Weekday(Cursor c)
    {
        c.TakeAny(Term.In, Term.By, Term.Until);
        c.Pass(Term.Ordinal, Term.Last);
        if (!c.Take(Term.Weekday)) return false;
        Relative.Reporting(c);
        return true;
    }

    /// <summary>«за 2023 год», «за I квартал», «за 9 месяцев», «по итогам 2022 года», «по состоянию на 1 января».</summary>
    private static bool About(Cursor c)
    {
        if (!c.Take(Term.For) && !c.Take(Term.By, Term.State, Term.On) && !c.Take(Term.By, Term.Outcome)) return false;
        c.Pass(Term.Current, Term.Next, Term.Whole, Term.Ordinal);
        if (c[-1].Term == Term.Ordinal) c.Position--;
        // «по итогам каждого полугодия» recurs.
        return c.At(Term.Every) || Whole(c) || Timings.Read(c) is not null || Length(c) || Relative.Reporting(c) is not null;
    }

    /// <summary>«9 месяцев текущего года».</summary>
    private static bool Length(Cursor c)
    {
        if (Counts.Read(c) is null) return false;
        c.Try(cursor => Years.Mark(cursor) is not null);
        return true;
    }

    /// <summary>A period, or a span of periods of one kind; in «за январь – 10 февраля» the dash begins the deadline.</summary>
    private static bool Whole(Cursor c)
    {
        if (Periods.Read(c) is not { } first) return false;
        c.Try(cursor => cursor.Take(Term.Dash) && Periods.Read(cursor)?.Extent == first.Extent);
        return true;
    }

    /// <summary>«приказ от 06.12.2023 № 1704».</summary>
    private static bool DateOfAct(Cursor c) => c.Take(Term.Of) && Periods.Read(c) is not null;

    private static bool Step(Cursor c, int count)
    {
        c.Position += count;
        return true;
    }
}
