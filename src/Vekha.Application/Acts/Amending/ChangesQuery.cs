using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Documents.Amendments;
using Vekha.Documents.Blocks;
using Vekha.Documents.Places;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Application.Acts.Amending;

/// <summary>A draft beside the edition it changes, measure by measure.</summary>
public sealed class ChangesQuery(VekhaDb db)
{
    public async Task<View?> RunAsync(ActId actId, int ordinal, Viewer viewer, CancellationToken ct)
    {
        var loaded = await db.EditableBy(viewer, actId)
            .Select(a => new { a.Title, a.Number, a.Date, a.Head, a.Text, a.Places }).SingleOrDefaultAsync(ct);
        var act = loaded is null ? null : new ComparedAct(loaded.Title, loaded.Number, loaded.Date);
        var edition = act is null ? null
            : await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal, ct);
        if (act is null || edition is null) return null;
        var former = await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Id == edition.FormerId, ct);
        if (former is null) return new(act, EditionView.Of(edition), null, null, [], null);
        var rows = await db.Measures.AsNoTracking().Where(m => m.EditionId == edition.Id || m.EditionId == former.Id)
            .OrderBy(m => m.Ordinal).ToListAsync(ct);
        var formerAct = await db.Acts.Where(a => a.Id == former.ActId).Select(a => new ComparedAct(a.Title, a.Number, a.Date))
            .SingleAsync(ct);
        var (old, draft) = (rows.FindAll(m => m.EditionId == former.Id), rows.FindAll(m => m.EditionId == edition.Id));
        var comparison = PlanComparison.Of(old, draft);
        var clauses = ClauseAmendments.In(loaded!.Head);
        var amended = await db.AmendedRowsAsync([.. clauses.SelectMany(clause => clause.Amendments)], former, old, ct);
        var account = ClauseAccount.Of(clauses, AmendmentNote.Of(amended, draft, comparison, edition.Title));
        return new(act, EditionView.Of(edition), EditionView.Of(former), formerAct, old, comparison)
        {
            Account = account,
            Unsaid = UnsaidChanges.Of(account, comparison),
            Title = amended.Title,
            IsUnaccounted = clauses.Count == 0 && loaded.Text.Length > 0,
            Lines = LinesOf(clauses, loaded.Text, loaded.Places),
        };
    }

    private static Dictionary<AmendingClause, LineSpan> LinesOf(
        IReadOnlyList<AmendingClause> clauses, string text, IReadOnlyDictionary<string, LineSpan> places)
    {
        var printed = text.Split('\n');
        var lines = new Dictionary<AmendingClause, LineSpan>(ReferenceEqualityComparer.Instance);
        foreach (var clause in clauses)
            if (places.TryGetValue(PlaceCode.OfClause(clause.Where.Split(',')[0]), out var span))
                lines[clause] = ClauseLines.Of(printed, span, clause.Text);
        return lines;
    }

    /// <param name="Former">null where the draft changes no other edition.</param>
    public sealed record View(
        ComparedAct Act, EditionView Edition, EditionView? Former, ComparedAct? FormerAct, IReadOnlyList<EditionMeasure> Old,
        PlanComparison? Comparison)
    {
        /// <summary>Rows that are gone although no clause of the act takes them out.</summary>
        public int Lost => Comparison is { } c
            ? c.Changes.Where(change => change.Kind == ChangeKind.Gone && !ClausesOf(change).Any()).Sum(change => change.Before.Count) : 0;

        /// <summary>So many rows are missing that the act probably replaces only single ones.</summary>
        public bool LooksPartial => Comparison is { } c && Lost > c.Changes.Count / 2;

        /// <summary>What became of each clause of the act.</summary>
        public ClauseAccount Account { get; init; } = new([]);

        /// <summary>What no clause of the act causes.</summary>
        public IReadOnlyList<MeasureChange> Unsaid { get; init; } = [];

        /// <summary>The act is printed, but no clause of it could be read.</summary>
        public bool IsUnaccounted { get; init; }

        /// <summary>The title of the plan as the clauses word it; null where it is not known.</summary>
        public string? Title { get; init; }

        /// <summary>Where the clauses are printed.</summary>
        public IReadOnlyDictionary<AmendingClause, LineSpan> Lines { get; init; } = new Dictionary<AmendingClause, LineSpan>();

        private IEnumerable<AmendmentNote> Notes => Account.Clauses.SelectMany(clause => clause.Notes);

        /// <summary>The clauses that order a change, and whose words the draft has.</summary>
        public IEnumerable<string> ClausesOf(MeasureChange change) => Notes
            .Where(n => n.State is AmendmentState.Made or AmendmentState.Printed
                && n.Change.Row is { } row && change.Before.Concat(change.After).Any(m => m.Id == row.Id || m.Id == n.Present?.Id))
            .Select(n => n.Change.Amendment.Where).Distinct();

        /// <summary>May still be changed and applied.</summary>
        public bool IsOpen => Edition.State == EditionState.Draft && Former is { State: EditionState.InForce };
    }

    public sealed record ComparedAct(string Title, string? Number, DateOnly? Date);
}
