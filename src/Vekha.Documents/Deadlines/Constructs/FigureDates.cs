using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>Dates of digits: «15.03.2022», «5.09.22», «01,09,2021», «15.02», «03.2024», «2024-03-01».</summary>
internal static class FigureDates
{
    public static NamedPeriod? Read(Cursor c)
    {
        if (YearFirst(c) is { } date) return date;
        var numbers = new List<Token>();
        while (c.At(Term.Number) && c.Now.Digits > 0)
        {
            numbers.Add(c.Now);
            c.Position++;
            if (!Continues(c, numbers)) break;
            c.Position++;
        }
        return numbers.Count >= 2 && !IsList(numbers, c) ? Date(numbers, c) : null;
    }

    /// <summary>As machines print it, the year first and no spaces.</summary>
    private static NamedPeriod? YearFirst(Cursor c)
    {
        if (!c.Now.IsYear || !IsPart(1) || !IsPart(3)) return null;
        c.Position += 5;
        return new(Extent.Day, new(c[-5].Value), c[-3].Value, c[-1].Value);

        bool IsPart(int ahead) => c[ahead] is { Term: Term.Dash, Glued: true } && c[ahead + 1] is { Term: Term.Number, Digits: 2, Glued: true };
    }

    /// <summary>The same sign separates all numbers of a date, and a year ends it.</summary>
    private static bool Continues(Cursor c, List<Token> numbers) =>
        c.AtAny(Term.Dot, Term.Comma, Term.Slash) && c[1] is { Term: Term.Number, Digits: > 0 }
        && (numbers.Count == 1 || c.Now.Term == c[-2].Term) && (c.At(Term.Dot) || numbers.Count < 3 && numbers[^1].Digits <= 2);

    /// <summary>«1, 15 марта», «2, 3 кварталы» and «2021, 2022» are lists; a date has two digits and a dot, or no space.</summary>
    private static bool IsList(List<Token> numbers, Cursor c)
    {
        var start = c.Position - 2 * numbers.Count + 1;
        var dots = c[start - c.Position + 1].Term == Term.Dot;
        if (dots) return false;
        if (numbers[0].Digits > 2 || c.AtAny(Term.Month, Term.Quarter, Term.HalfYear, Term.Decade, Term.DayNumber, Term.Working, Term.DayUnit)) return true;
        return numbers is [_, _] ? !numbers[1].Glued || numbers[1].Digits is not (2 or 4) : numbers is not [_, _, { Digits: 4 or 2 }];
    }

    private static NamedPeriod Date(List<Token> numbers, Cursor c) => numbers switch
    {
        [{ Digits: <= 2 } day, { Digits: <= 2 } month, var year] => new(Extent.Day, Year(year, c), month.Value, day.Value),
        [{ Digits: <= 2 } month, { Digits: 4 } year] => new(Extent.Month, Year(year, c), month.Value),
        [{ Digits: <= 2 } day, { Digits: <= 2 } month] => new(Extent.Day, Years.Mark(c), month.Value, day.Value),
        _ => new(Extent.Day),
    };

    private static YearMark Year(Token year, Cursor c)
    {
        c.Pass(Term.Year);
        return new(year.Digits switch { 4 => year.Value, 2 => 2000 + year.Value, _ => 0 });
    }
}
