using Vekha.Documents.Amendments;

namespace Vekha.Planning.Editions.Amending;

/// <summary>What has become of every clause of an amending act in a draft: each is in exactly one group.</summary>
public sealed record ClauseAccount(IReadOnlyList<ClauseNote> Clauses)
{
    /// <param name="notes">Of all amendments of the clauses.</param>
    public static ClauseAccount Of(IReadOnlyList<AmendingClause> clauses, IReadOnlyList<AmendmentNote> notes) =>
        new([.. clauses.Select(clause => new ClauseNote(
            clause,
            [.. notes.Where(note => clause.Amendments.Any(amendment => ReferenceEquals(amendment, note.Change.Amendment)))]))]);

    /// <summary>Of those about the plan; null where there are none.</summary>
    public ClauseCounts? Counts => Count(ClauseGroup.Made) + Count(ClauseGroup.ToDo) > 0
        ? new(Count(ClauseGroup.Made), Count(ClauseGroup.ToDo)) : null;

    public IEnumerable<ClauseNote> In(ClauseGroup group) => Clauses.Where(clause => clause.Group == group);

    public int Count(ClauseGroup group) => Clauses.Count(clause => clause.Group == group);
}

/// <param name="Notes">Of each row that the clause changes, or is to change.</param>
public sealed record ClauseNote(AmendingClause Clause, IReadOnlyList<AmendmentNote> Notes)
{
    /// <summary>Of a clause with several changes some are made, and some are left to do.</summary>
    public bool IsPartlyMade => Group == ClauseGroup.ToDo && Notes.Any(note =>
        note.State is AmendmentState.Made or AmendmentState.ByPerson or AmendmentState.Printed);

    /// <summary>As long as anything of it is left to do, the clause is.</summary>
    public ClauseGroup Group => this switch
    {
        { Clause.Subject: not ClauseSubject.Change } => ClauseGroup.Aside,
        { Notes: [] } => ClauseGroup.ToDo,
        _ when Notes.Any(note => note.State is AmendmentState.ToDo or AmendmentState.Waiting) => ClauseGroup.ToDo,
        _ when Notes.All(note => note.State == AmendmentState.Aside) => ClauseGroup.Aside,
        _ => ClauseGroup.Made,
    };
}
