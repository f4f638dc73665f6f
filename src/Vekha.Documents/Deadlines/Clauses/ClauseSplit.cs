using Vekha.Documents.Deadlines.Constructs;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Clauses;

/// <summary>Cuts a phrase into clauses: at semicolons, at each further cohort and at each further recurrence.</summary>
internal static class ClauseSplit
{
    public static IReadOnlyList<DeadlineClause> Clauses(IReadOnlyList<Part> parts)
    {
        var clauses = new List<DeadlineClause>();
        foreach (var sentence in Sentences(WithoutConditions(parts)))
            foreach (var ofCohort in ByCohort(WithoutYielding(sentence)))
                clauses.AddRange(ByRecurrence(ofCohort));
        return WithSharedRecurrence(clauses);
    }

    /// <summary>«до 1 июня 2024 г. при наличии средств»: a condition takes nothing away from what is dated, and adds no duty.</summary>
    private static IReadOnlyList<Part> WithoutConditions(IReadOnlyList<Part> parts) =>
        parts.Any(part => part is Timing or Counted or Recurring { IsCondition: false })
            ? [.. parts.Where((part, at) => part is not Recurring { IsCondition: true } || at > 0 && IsOfItsOwn(parts[at - 1]))] : parts;

    /// <summary>«по субботам, 1 раз в месяц» is monthly, «ежегодно в течение всего срока реализации» yearly.</summary>
    private static List<Item> WithoutYielding(List<Item> sentence) =>
        sentence.Exists(item => item.Part is Recurring { Yields: false, IsCondition: false })
            ? sentence.FindAll(item => item.Part is not Recurring { Yields: true }) : sentence;

    /// <summary>«далее при необходимости», «ежегодно и при необходимости»</summary>
    private static bool IsOfItsOwn(Part before) => before is Thereafter or Break { Sign: Term.And };

    private static List<List<Item>> Sentences(IReadOnlyList<Part> parts)
    {
        var sentences = new List<List<Item>> { new() };
        var before = Term.Other;
        var open = 0;
        foreach (var part in parts)
        {
            if (part is Break { Sign: var sign })
            {
                open = sign switch { Term.Open => open + 1, Term.Close => Math.Max(0, open - 1), _ => open };
                if (sign == Term.Semicolon && sentences[^1].Count > 0 && open == 0) sentences.Add([]);
                if (sign != Term.Close && !(before == Term.Open && sign == Term.Dash)) before = sign;
                continue;
            }
            sentences[^1].Add(new(part, before, open > 0));
            before = Term.Other;
        }
        return sentences;
    }

    /// <summary>A cohort printed first opens its clause, one printed last closes it.</summary>
    private static IEnumerable<List<Item>> ByCohort(List<Item> items)
    {
        var inFront = items is [{ Part: Cohort }, ..];
        var start = 0;
        for (var at = 1; at < items.Count; at++)
        {
            var opens = inFront
                ? items[at].Part is Cohort && HasDate(items, start, at)
                : items[at - 1].Part is Cohort && items[at].Part is not (Thereafter or Noted or Cohort or Except)
                    && (HasDate(items, start, at) || Cohorts(items, at) > 0);
            if (!opens) continue;
            yield return items[start..at];
            start = at;
        }
        yield return items[start..];
    }

    private static bool HasDate(List<Item> items, int start, int end) =>
        items[start..end].Exists(item => item.Part is Timing or Counted) || items[start..end].Exists(item => item.Part is Noted);

    private static int Cohorts(List<Item> items, int start) => items[start..].Count(item => item.Part is Cohort);

    /// <summary>Two recurrences are two rules; a date between them belongs to the one from which no comma separates it.</summary>
    private static IEnumerable<DeadlineClause> ByRecurrence(List<Item> items)
    {
        var start = 0;
        for (var at = 1; at < items.Count; at++)
        {
            if (items[at].Part is not Recurring || !items[start..at].Exists(item => item.Part is Recurring)) continue;
            var cut = at;
            while (cut > start && items[cut].Before is not (Term.Comma or Term.And or Term.Semicolon)
                && items[cut - 1].Part is not Recurring)
                cut--;
            if (items[cut - 1].Part is Thereafter) continue;
            if (!items[start..cut].Exists(item => item.Part is Recurring)) cut = at;
            yield return new(items[start..cut]);
            start = cut;
        }
        yield return new(items[start..]);
    }

    /// <summary>A recurrence printed once before dates without a year also holds for the dates after the next semicolon.</summary>
    private static List<DeadlineClause> WithSharedRecurrence(List<DeadlineClause> clauses)
    {
        if (clauses.Count < 2 || clauses.Count(clause => clause.Has<Recurring>()) != 1
            || clauses.Exists(clause => clause.Has<Thereafter>()))
            return clauses;
        if (clauses[0] is not { Items: [{ Part: Recurring recurring }, ..], HasDate: true }) return clauses;
        if (clauses[1..].Exists(clause => !clause.HasDate || clause.All<Timing>().Any(timing => timing.HasYear))) return clauses;
        return clauses.Exists(clause => clause.Has<Cohort>())
            ? [clauses[0], .. clauses[1..].Select(clause => new DeadlineClause([new(recurring, Term.Other, false), .. clause.Items]))]
            : [new([.. clauses.SelectMany(clause => clause.Items)])];
    }
}
