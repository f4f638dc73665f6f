using Vekha.Documents.Deadlines.Clauses;
using Vekha.Documents.Deadlines.Constructs;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines;

/// <summary>Reads a term as acts print it. What cannot be read gives no rule; the reader does not guess.</summary>
public static class DeadlineReader
{
    /// <summary>A longer text is not a deadline but strayed into its cell.</summary>
    private const int Longest = 4000;

    /// <summary>The text is kept as printed, on one line.</summary>
    public static Deadline Read(string text)
    {
        var printed = Spelling.OnOneLine(text);
        return new(printed, printed.Length > Longest ? [] : Rules(Spelling.Mended(printed)));
    }

    private static IReadOnlyList<Rule> Rules(string mended)
    {
        var parts = Phrase.Parts(new Cursor(Tokeniser.Tokens(mended), mended));
        var clauses = ClauseSplit.Clauses(parts);
        PeriodHeadings.TakeFrom(clauses);
        SharedYear.GiveTo(clauses);
        return [.. clauses.SelectMany(Composition.Rules).Distinct()];
    }
}
