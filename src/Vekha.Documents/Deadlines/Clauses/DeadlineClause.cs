using Vekha.Documents.Deadlines.Constructs;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Clauses;

/// <summary>A construct and what is printed before it.</summary>
/// <param name="Before">The sign or «и» between it and the previous construct; Other for none.</param>
internal sealed record Item(Part Part, Term Before, bool Bracketed);

/// <summary>The constructs to which one recurrence, one cohort and one schedule apply.</summary>
internal sealed record DeadlineClause(List<Item> Items)
{
    public bool Has<T>() where T : Part => Items.Exists(item => item.Part is T);

    public IEnumerable<T> All<T>() where T : Part => Items.Select(item => item.Part).OfType<T>();

    public bool HasDate => Has<Timing>() || Has<Counted>();
}
