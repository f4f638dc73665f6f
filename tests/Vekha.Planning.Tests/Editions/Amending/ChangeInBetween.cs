using Vekha.Documents.Acts;
using Vekha.Documents.Amendments;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Planning.Tests.Editions.Amending;

/// <summary>A draft composed by the clause of one act while another act changes the plan.</summary>
internal sealed class ChangeInBetween
{
    private readonly IReadOnlyList<AmendingClause> clauses;

    public ChangeInBetween(string clause, string inBetween)
    {
        clauses = Read(clause);
        Composed = Amend(clauses, AmendedText.Rows);
        Draft = Rows(AmendedText.Rows, Composed);
        Next = Rows(AmendedText.Rows, Amend(Read(inBetween), AmendedText.Rows));
        Recomposed = Rows(Next, Amend(clauses, Next));
    }

    /// <summary>What the clause makes of the plan as it was.</summary>
    public AmendedRows Composed { get; }

    public List<EditionMeasure> Draft { get; }

    /// <summary>The plan as the other act leaves it.</summary>
    public IReadOnlyList<EditionMeasure> Next { get; }

    /// <summary>What the clause makes of that.</summary>
    public IReadOnlyList<EditionMeasure> Recomposed { get; }

    public EditionMeasure this[string number] => Draft.First(row => row.Number == number);

    public DraftHandwork Handwork => DraftHandwork.Of(Composed, AmendedText.Rows, Draft, [Next]);

    /// <summary>What differs from the plan as it is by now although the clause does not say so.</summary>
    public IReadOnlyList<MeasureChange> Unsaid(IReadOnlyList<EditionMeasure> draft)
    {
        var comparison = PlanComparison.Of(Next, draft);
        return UnsaidChanges.Of(
            ClauseAccount.Of(clauses, AmendmentNote.Of(Amend(clauses, Next), draft, comparison)), comparison);
    }

    private static AmendedRows Amend(IReadOnlyList<AmendingClause> clauses, IReadOnlyList<EditionMeasure> rows) =>
        AmendedRows.Of(clauses.SelectMany(clause => clause.Amendments), rows, AmendedText.Plan);

    private static IReadOnlyList<AmendingClause> Read(string clause) => ClauseAmendments.In(new Act(
        ActType.Order, null, new(2024, 6, 3), "80-р", null, "О внесении изменений в дорожную карту", [], [new("1", clause)], null));

    private static List<EditionMeasure> Rows(IReadOnlyList<EditionMeasure> former, AmendedRows amended)
    {
        var rows = new List<EditionMeasure>();
        foreach (var row in former)
        {
            if (amended.Present(row) is not { } measure) continue;
            rows.Add(AmendedText.Drafted(measure));
            rows[^1].Pair(EditionState.Draft, [row.Id]);
        }
        return rows;
    }
}
