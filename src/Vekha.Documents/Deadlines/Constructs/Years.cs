using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>The year after a day, a month or a quarter, and years printed alone.</summary>
internal static class Years
{
    /// <summary>«2023 г.», «(2023 год)», «22 г.», «т.г.», «X - 1 года», «года, следующего за отчетным».</summary>
    public static YearMark? Mark(Cursor c) =>
        c.Try(LeftOpen) ?? c.Try(Bracketed) ?? c.Try(Following) ?? c.Try(FromX) ?? c.Try(InWords)
        ?? (Relative.Tail(c) ? YearMark.InWords : null);

    /// <summary>A year alone: «2023», «в 2023 году», «X год», «в течение года».</summary>
    public static NamedPeriod? Alone(Cursor c) => c.Try(School) ?? c.Try(AloneMark);

    private static NamedPeriod? AloneMark(Cursor c)
    {
        var shortYear = c.Now is { Digits: 2, Value: >= 15 } && c[1].Text == "г";
        var unread = c[-1] is { Term: Term.Number } && c.At(Term.Year);
        var mark = c.Now.IsYear || shortYear ? Figures(c) : c.Try(FromXAlone) ?? (unread ? null : c.Try(InWords));
        return mark is null ? null : new(Extent.Year, mark);
    }

    /// <summary>«20__ г.»: a year is meant and not said.</summary>
    private static YearMark? LeftOpen(Cursor c)
    {
        if (!c.Take(Term.OpenYear)) return null;
        c.Pass(Term.Year);
        return YearMark.InWords;
    }

    private static YearMark? Bracketed(Cursor c) =>
        c.Take(Term.Open) && c.Now.IsYear && Figures(c) is { } year && !c.At(Term.Creation) && c.Take(Term.Close) ? year : null;

    /// <summary>«, 2023 год –» heads what follows, and «2022–2024 годы», «2022, 2023 и 2024 гг.» are years of their own.</summary>
    private static YearMark? Following(Cursor c)
    {
        var comma = c.At(Term.Comma);
        if (c.Sees(Several)) return null;
        return Figures(c) is { } year && !(comma && c.AtAny(Term.Dash, Term.Colon)) ? year : null;
    }

    private static bool Several(Cursor c)
    {
        for (var years = 1; c.Now.IsYear; years++)
        {
            c.Position++;
            if (c.At(Term.Year)) return years > 1;
            if (c.TakeAny(Term.Comma, Term.And, Term.Dash)) c.Take(Term.In);
        }
        return false;
    }

    /// <summary>A number printed in place of a year, «202 г.», is a misprint and makes a date that does not exist.</summary>
    private static YearMark? Figures(Cursor c)
    {
        var comma = c.Take(Term.Comma);
        if (!c.At(Term.Number) || c.Now.Digits == 0) return null;
        var number = c.Now;
        var named = c[1].Term == Term.Year;
        var counted = !named && (comma || number.Digits <= 2 && !c.Sees(ShortAfterQuarter));
        if (counted || c[1].Term is Term.Dot or Term.Slash && c[2].Term == Term.Number || c[1] is { Term: Term.Dash, Glued: true } && comma)
            return null;
        c.Position++;
        c.Pass(Term.Year);
        return new(number.Digits == 2 ? 2000 + number.Value : number.Digits == 4 ? number.Value : 0);
    }

    /// <summary>«IV кв.24» at the end of a clause: after a quarter two digits can only be its year.</summary>
    private static bool ShortAfterQuarter(Cursor c)
    {
        var quarter = c[-1].Term == Term.Dot ? c[-2].Term : c[-1].Term;
        return quarter is Term.Quarter or Term.HalfYear && c.Now is { Digits: 2, Value: >= 15 }
            && c[1].Term is Term.End or Term.Comma or Term.Semicolon or Term.Close or Term.Dash;
    }

    /// <summary>The year X: «X», «Х-1», «(X + 1)»; a number without a sign has lost its minus.</summary>
    private static YearMark? FromX(Cursor c)
    {
        var bracket = c.Take(Term.Open);
        if (!c.Take(Term.Launch)) return null;
        var offset = Offset(c);
        if (bracket && !c.Take(Term.Close)) return null;
        c.Take(Term.Year);
        return new(Offset: offset);
    }

    private static YearMark? FromXAlone(Cursor c) => FromX(c) is { } mark && c[-1].Term == Term.Year ? mark : null;

    private static int Offset(Cursor c)
    {
        var sign = c.At(Term.Plus) ? 1 : -1;
        var steps = c.AtAny(Term.Plus, Term.Dash) ? 1 : 0;
        if (c[steps] is not { Term: Term.Number, Digits: 1 } number) return 0;
        c.Position += steps + 1;
        return sign * number.Value;
    }

    /// <summary>«года», «текущего финансового года», «с.г.», «года, предшествующего году создания центра».</summary>
    private static YearMark? InWords(Cursor c)
    {
        c.Take(Term.In);
        if (c is { Now.Text: "с", Now.Term: Term.Since } && c[1].Text == "г") c.Position++;
        c.Pass(Term.Current, Term.Next, Term.Financial, Term.School, Term.CalendarDay, Term.For);
        if (!c.Take(Term.Year)) return null;
        if (c.Take(Term.Creation) || c.Try(WhenCreated)) return OfCreation(c, 0);
        var direction = c[c.At(Term.Comma) ? 1 : 0].Term switch { Term.Preceding => -1, Term.Next => 1, _ => 0 };
        var relative = Relative.Tail(c);
        return relative && c.Take(Term.Creation) ? OfCreation(c, direction) : YearMark.InWords;
    }

    /// <summary>«, в котором создан центр».</summary>
    private static bool WhenCreated(Cursor c) => c.Take(Term.Comma, Term.In, Term.Which) && c.Take(Term.Created);

    private static YearMark OfCreation(Cursor c, int offset)
    {
        if (!c.Take(Term.Open, Term.Creation, Term.Close)) c.Take(Term.Slash, Term.Creation);
        c.Take(Term.Centre);
        return new(Offset: offset);
    }

    /// <summary>«2021/2022 учебный год», «2023/24 уч. г.», «учебный год 2023-2024», «учебный год».</summary>
    public static NamedPeriod? School(Cursor c)
    {
        var year = c.Try(TwoYears);
        c.Pass(Term.Current, Term.Next);
        if (year is null && c.Now.IsYear && c[1].Term == Term.School) year = c.Try(Figures);
        if (!c.Take(Term.School, Term.Year)) return WithSlash(c, year);
        return new(Extent.SchoolYear, year ?? c.Try(TwoYears) ?? (c[-3].Term is Term.Current or Term.Next ? YearMark.InWords : null));
    }

    /// <summary>Two years with a slash are a school year even where it is not named.</summary>
    private static NamedPeriod? WithSlash(Cursor c, YearMark? year)
    {
        if (year is null || c[-2].Term != Term.Slash) return null;
        c.Take(Term.Year);
        return new(Extent.SchoolYear, year);
    }

    /// <summary>The first of two years that follow each other, «2021/22».</summary>
    private static YearMark? TwoYears(Cursor c)
    {
        if (!c.Now.IsYear || c[1].Term is not (Term.Slash or Term.Dash) || c[2] is not { Term: Term.Number } second) return null;
        var first = c.Now.Value;
        if (second.Value != first + 1 && (second.Digits != 2 || second.Value != (first + 1) % 100)) return null;
        c.Position += 3;
        return new(first);
    }
}
