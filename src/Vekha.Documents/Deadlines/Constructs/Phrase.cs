using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>The constructs of a phrase in printed order. Words that belong to none are skipped.</summary>
internal static class Phrase
{
    public static IReadOnlyList<Part> Parts(Cursor c)
    {
        var parts = new List<Part>();
        while (!c.AtEnd) Next(c, parts);
        return parts;
    }

    private static void Next(Cursor c, List<Part> parts)
    {
        if (c.Try(Remarks.Definition) || c.Try(Remarks.Explained) || c.Try(Lags.LengthOfSpan)) return;
        if (Joint(c) is { } joint) parts.Add(joint);
        else if (Cohorts.Read(c) is { } cohort) parts.Add(cohort);
        else if (Recurrences.Read(c) is { } recurring) parts.Add(recurring);
        else if (Lags.Read(c) is { } counted) parts.Add(counted);
        else if (c.Try(Lags.Inexpressible) || Remarks.Pass(c)) return;
        else if (Schedules.Read(c) is { } noted) parts.Add(noted);
        else if (Timings.Read(c) is { } timings) parts.AddRange(timings.Where(Exists));
        else if (Events.Alone(c) is { } happening) parts.Add(happening);
        else c.Position++;
    }

    /// <summary>A date that does not exist or is misprinted is not guessed.</summary>
    private static bool Exists(Timing timing) => timing.From is null or { Exists: true } && timing.Due is null or { Exists: true };

    private static Part? Joint(Cursor c)
    {
        if (c.At(Term.In) && c[1].Text == "последующие" && c[2].Term == Term.Year)
        {
            c.Position += 3;
            return new Thereafter(Yearly: true);
        }
        c.Try(cursor => cursor.Take(Term.In) && cursor.At(Term.Then));
        if (c.Take(Term.Then)) return new Thereafter();
        if (c.Take(Term.But)) return new Except();
        var sign = c.Now.Term;
        return c.TakeAny(Term.Comma, Term.And, Term.Semicolon, Term.Dash, Term.Colon, Term.Open, Term.Close) ? new Break(sign) : null;
    }
}
