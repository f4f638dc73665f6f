using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>The years centres are created in: «(для 2024 года)», «для центров, создаваемых в 2024 году, –», «(2022 г. создания)».</summary>
internal static class Cohorts
{
    private const int LongestName = 20;

    public static Cohort? Read(Cursor c) => c.Try(OfCreation) ?? c.Try(YearOfCreation) ?? c.Try(OfGroup);

    public static bool Begins(Cursor c) => c.Try(OfCreation) is not null || c.Try(YearOfCreation) is not null || c.At(Term.Group);

    /// <summary>«2022 г. создания».</summary>
    private static Cohort? OfCreation(Cursor c)
    {
        var years = Years(c);
        if (years.Count == 0 || !c.Take(Term.Creation)) return null;
        c.Take(Term.Centre);
        return new(years);
    }

    /// <summary>«год создания – 2022».</summary>
    private static Cohort? YearOfCreation(Cursor c)
    {
        if (!c.Take(Term.Year, Term.Creation)) return null;
        c.Pass(Term.Centre, Term.Dash, Term.Colon);
        return Years(c) is { Count: > 0 } years ? new(years) : null;
    }

    /// <summary>«для центров 2023 года», «центры, созданные в 2021–2023 годах»; a group named without a year has none.</summary>
    private static Cohort? OfGroup(Cursor c)
    {
        if (!c.AtAny(Term.Group, Term.Centre, Term.Created)) return null;
        var group = c.At(Term.Group);
        var created = false;
        for (var i = 0; i < LongestName && !Ends(c, created); i++)
        {
            created |= c.AtAny(Term.Created, Term.Creation);
            c.Position++;
            if (c.Now.IsYear && IsOfCreation(c, created)) return Named(c);
        }
        return group ? new([]) : null;
    }

    /// <summary>Created «до 2023 года» or «ранее» names no year of creation.</summary>
    private static Cohort Named(Cursor c)
    {
        var exact = c[-1].Term is not (Term.Until or Term.After or Term.Earlier or Term.Since or Term.By);
        var years = Years(c);
        c.Take(Term.Creation);
        return new(exact ? years : []);
    }

    private static bool IsOfCreation(Cursor c, bool created) =>
        created ? c[-1].Term != Term.Month : c[-1].Term is Term.Group or Term.Centre || c[-1].Term == Term.Other && c[-2].Term is Term.Group or Term.Other;

    private static bool Ends(Cursor c, bool created) => c.Now.Term switch
    {
        Term.End or Term.Semicolon or Term.Colon or Term.Open or Term.Close or Term.Recurs or Term.Month or Term.Then => true,
        Term.Dash => !c.Now.Glued || c[1].Term is Term.Until or Term.Not,
        Term.Until or Term.Not or Term.Since => !created || !c[1].IsYear,
        Term.Number => !c.Now.IsYear,
        Term.In => !created && c[1].Term is Term.Course or Term.Deadline or Term.Number,
        _ => false,
    };

    private static List<int> Years(Cursor c)
    {
        var years = new List<int>();
        while (c.Now.IsYear)
        {
            years.Add(c.Now.Value);
            c.Position++;
            if (c.At(Term.Dash) && c[1].IsYear)
            {
                for (var year = years[^1] + 1; year <= c[1].Value; year++) years.Add(year);
                c.Position += 2;
            }
            var named = c.Take(Term.Year);
            if (!(c.AtAny(Term.Comma, Term.And) && c[1].IsYear) || named && c.At(Term.Comma)) break;
            c.Position++;
        }
        return years;
    }
}
