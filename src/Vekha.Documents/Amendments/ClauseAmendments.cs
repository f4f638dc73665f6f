using System.Text.RegularExpressions;
using Vekha.Documents.Acts;

namespace Vekha.Documents.Amendments;

/// <summary>The clauses of an amending act → what each of them changes. Clauses that change nothing give nothing; what is meant to change
/// something but cannot be understood is given as unclear.</summary>
public sealed partial class ClauseAmendments
{
    private readonly List<Amendment> found = [];
    private readonly Dictionary<string, Context> under = new(StringComparer.Ordinal);

    private ClauseAmendments() { }

    public static IReadOnlyList<Amendment> Of(Act? act)
    {
        var reader = new ClauseAmendments();
        if (act is null) return [];
        var outer = Context.Empty.With(Phrase(MaskedText.Of(act.Title ?? "")));
        foreach (var clause in act.Clauses) reader.Read(clause, reader.under.GetValueOrDefault(Parent(clause.Number)) ?? outer);
        return reader.found;
    }

    private static string Parent(string number) => number.LastIndexOf('.') is >= 0 and var dot ? number[..dot] : "";

    private void Read(Clause clause, Context outer)
    {
        var text = MaskedText.Of(clause.Text);
        var levels = new List<Context>();
        foreach (var item in ClauseItem.Of(clause.Number, text))
        {
            levels.RemoveRange(Math.Min(item.Depth, levels.Count), Math.Max(0, levels.Count - item.Depth));
            levels.Add(Read(text, item, levels.Count > 0 ? levels[^1] : outer));
        }
        under[clause.Number] = levels[0];
    }

    /// <returns>The context in which subclauses of the item are read.</returns>
    private Context Read(MaskedText text, ClauseItem item, Context outer)
    {
        var current = outer;
        var wording = Unquoted.Match(text.Text[..item.End], item.Start) is { Success: true } order ? order.Index + order.Length : item.End;
        foreach (var (start, end) in Sentences.Of(text.Text, item.Start, item.End))
        {
            var sentence = text.Text[start..end];
            var phrase = new AmendingPhrase(text);
            var tokens = ClauseToken.In(sentence);
            var begin = start;
            foreach (var (i, token) in tokens.Index())
            {
                if (phrase.IsClosedBy(token))
                {
                    current = Close(phrase);
                    phrase = new(text, phrase.Verb);
                    begin = start + token.Match.Index;
                }
                phrase = phrase.With(token, token.Kind == TokenKind.Scope ? Named(text.Printed[start..end], sentence, tokens, i) : "");
            }
            current = Close(phrase);
            if (phrase.SaysOnlyWhere) outer = current;

            Context Close(AmendingPhrase closed) => Add(
                closed, (closed.Everywhere ? outer : current).With(closed), item.Where, text.Printed[start..end], begin >= wording);
        }
        return outer;
    }

    /// <summary>Adds what a phrase changes.</summary>
    /// <param name="isWording">It stands after the beginning of the new wording, and may be part of it.</param>
    private Context Add(AmendingPhrase phrase, Context context, string where, string sentence, bool isWording)
    {
        var printed = sentence.Trim(' ', ';', ',', '.');
        var common = new Amendment(where, printed, AmendmentKind.Unclear, context.Scope, context.Place)
        {
            Everywhere = context.Everywhere || phrase.Everywhere || phrase.AnyCase,
            AnyCase = context.AnyCase || phrase.AnyCase,
        };
        if (phrase.NamesSomething || context.Scope.IsPlan == true)
            found.AddRange(OrderedAmendments.Of(phrase, common, context.IsUnclear || isWording));
        return context;
    }

    /// <summary>The scope that the title names; a title orders nothing.</summary>
    private static AmendingPhrase Phrase(MaskedText title)
    {
        var phrase = new AmendingPhrase(title);
        var tokens = ClauseToken.In(title.Text);
        foreach (var (i, token) in tokens.Index().Where(t => t.Item.Kind == TokenKind.Scope))
            phrase = phrase.With(token, Named(title.Printed, title.Text, tokens, i));
        return phrase;
    }

    /// <summary>The words that name a text, up to those that say who approved it or what is changed.</summary>
    private static string Named(string printed, string masked, IReadOnlyList<ClauseToken> tokens, int scope)
    {
        var start = tokens[scope].Match.Index;
        var next = tokens.Skip(scope + 1).FirstOrDefault(t => t.Kind is TokenKind.Noun or TokenKind.Verb or TokenKind.Anchor)?.Match.Index
            ?? printed.Length;
        return printed[start..(Approved.Match(masked, start) is { Success: true } approved ? Math.Min(approved.Index, next) : next)];
    }

    [GeneratedRegex(@"(?<!\p{L})утвержд", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Approved { get; }

    /// <summary>New wording follows without quotation marks, such as a row of a table: what reads like an order in it may not be
    /// one.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:редакци|содержани)\p{L}\s*:\s*(?=[^\s\uE000-\uF8FF])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unquoted { get; }

    /// <summary>What the clause has said so far about where changes belong.</summary>
    private sealed record Context(AmendmentScope Scope, AmendedPlace Place, bool Everywhere, bool AnyCase, bool IsUnclear)
    {
        public static Context Empty { get; } = new(AmendmentScope.Unsaid, AmendedPlace.Unsaid, false, false, false);

        public Context With(AmendingPhrase phrase)
        {
            var place = phrase.Place.Amended;
            var leads = phrase.SaysOnlyWhere;
            // Newly named rows have nothing to do with the column of those before.
            var columns = place.Columns.Count > 0 || place.Rows.Count > 0 && Place.Rows.Count > 0 ? place.Columns : Place.Columns;
            return new(ScopeWith(phrase), new(place.Rows.Count > 0 ? place.Rows : Place.Rows, columns),
                Everywhere || leads && (phrase.Everywhere || phrase.AnyCase), AnyCase || leads && phrase.AnyCase,
                leads && phrase.Place.IsUnclear || IsUnclear && phrase.Place.Rows.Count == 0);
        }

        private AmendmentScope ScopeWith(AmendingPhrase phrase) => (phrase.Scope, Scope.IsPlan) switch
        {
            ({ IsPlan: true, Annex: null, Programme: null }, true) => Scope,
            ({ } own, _) when own.IsPlan == true || !phrase.Place.IsInTable => own,
            (_, not true) when phrase.Place.IsInTable => new(true, null, null),
            _ => Scope,
        };
    }
}
