using System.Text.RegularExpressions;
using Vekha.Documents.Acts;

namespace Vekha.Documents.Amendments;

/// <summary>The clauses of an amending act → what each of them changes. What is meant to change something but cannot be understood is
/// given as unclear; no sentence that orders something is left out.</summary>
public sealed partial class ClauseAmendments
{
    private readonly List<AmendingClause> read = [];
    private readonly Dictionary<string, AmendingContext> under = new(StringComparer.Ordinal);
    private readonly HashSet<string> parents;

    private readonly bool hasAnnex;

    private ClauseAmendments(Act act)
    {
        parents = [.. act.Clauses.Select(clause => Parent(clause.Number))];
        hasAnnex = act.Clauses.Any(clause => clause.Number == AnnexedChanges.Heading);
    }

    public static IReadOnlyList<Amendment> Of(Act? act) => [.. In(act).SelectMany(clause => clause.Amendments)];

    /// <summary>Each sentence of the clauses that orders something, in printed order.</summary>
    public static IReadOnlyList<AmendingClause> In(Act? act)
    {
        if (act is null) return [];
        var reader = new ClauseAmendments(act);
        var outer = AmendingContext.Empty.With(Phrase(MaskedText.Of(act.Title ?? "")));
        foreach (var clause in act.Clauses) reader.Read(clause, reader.under.GetValueOrDefault(Parent(clause.Number)) ?? outer);
        return reader.read;
    }

    private static string Parent(string number) =>
        AnnexedChanges.Above(number) ?? (number.LastIndexOf('.') is >= 0 and var dot ? number[..dot] : "");

    private void Read(Clause clause, AmendingContext outer)
    {
        var text = MaskedText.Of(clause.Text);
        var levels = new List<AmendingContext>();
        var items = ClauseItem.Of(clause.Number, text);
        foreach (var (i, item) in items.Index())
        {
            levels.RemoveRange(Math.Min(item.Depth, levels.Count), Math.Max(0, levels.Count - item.Depth));
            var leads = i + 1 < items.Count ? items[i + 1].Depth > item.Depth : item.Depth == 0 && parents.Contains(clause.Number);
            levels.Add(Read(text, item, leads, levels.Count > 0 ? levels[^1] : outer));
        }
        under[clause.Number] = levels[0];
    }

    /// <param name="leads">Other items follow below it.</param>
    /// <returns>The context in which subclauses of the item are read.</returns>
    private AmendingContext Read(MaskedText text, ClauseItem item, bool leads, AmendingContext outer)
    {
        var current = outer;
        var wording = Unquoted.Match(text.Text[..item.End], item.Start) is { Success: true } order ? order.Index + order.Length : item.End;
        foreach (var (start, end) in Joined(text, item))
        {
            var sentence = new ClauseSentence(text, start, end, item.Where, start >= wording, end == item.End && leads);
            if (hasAnnex && sentence.BeginsAnnex) sentence = sentence with { Leads = true };
            var phrase = new AmendingPhrase(text);
            var begin = start;
            var (found, isUnread) = (new List<Amendment>(), false);
            foreach (var (i, token) in sentence.Tokens.Index())
            {
                var isWording = start + token.Match.Index >= wording;
                if (isWording && token is { Kind: TokenKind.Verb, Verb: AmendingVerb.Other or AmendingVerb.Set }) continue;
                if (phrase.IsClosedBy(token))
                {
                    current = Close(phrase, start + token.Match.Index);
                    phrase = new(text, phrase.Verb);
                    begin = start + token.Match.Index;
                }
                phrase = phrase.With(
                    token, token.Kind == TokenKind.Scope ? Named(sentence.Printed, sentence.Masked, sentence.Tokens, i) : "");
            }
            current = Close(phrase, end);
            if (sentence.Account(found, isUnread, current) is { } clause) Add(clause);
            outer = (phrase.SaysOnlyWhere ? current : outer) with { IsList = outer.IsList || sentence.BeginsList };
            current = current with { IsList = outer.IsList };

            AmendingContext Close(AmendingPhrase closed, int close)
            {
                closed = closed.WithNamedRows;
                var context = (closed.Everywhere ? outer : current).With(closed);
                var ordered = sentence.Ordered(closed, context, (begin, close), begin >= wording);
                isUnread |= ordered.Count == 0 && closed.Verb is AmendingVerb.Set or AmendingVerb.Other;
                found.AddRange(ordered);
                return context;
            }
        }
        return outer;
    }

    /// <summary>The sentences of an item: «определить ответственным: министерство образования» is one.</summary>
    private static IEnumerable<(int Start, int End)> Joined(MaskedText text, ClauseItem item)
    {
        int? from = null;
        foreach (var (start, end) in Sentences.Of(text.Text, item.Start, item.End))
        {
            from ??= start;
            if (end < item.End && new ClauseSentence(text, from.Value, end, item.Where, false, false).IsCutShort) continue;
            yield return (from.Value, end);
            from = null;
        }
    }

    /// <summary>What changes no text is told once for an item, however many sentences say it.</summary>
    private void Add(AmendingClause clause)
    {
        if (clause.Amendments.Count == 0 && read is [.., { Amendments.Count: 0 } last] && last.Where == clause.Where)
            read[^1] = last with { Text = last.Text + " " + clause.Text };
        else read.Add(clause);
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
}
