using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Documents.Acts;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Heads;

/// <summary>An act as it stands, for whoever corrects its head.</summary>
public sealed class CorrectHeadQuery(VekhaDb db)
{
    /// <returns>null where the person may not correct it.</returns>
    public async Task<View?> RunAsync(ActId actId, Viewer viewer, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).Select(a => new CorrectedAct(a.Title, a.Text, a.Head, a.Version))
            .SingleOrDefaultAsync(ct);
        if (act is null) return null;
        var editions = db.Editions.Where(e => e.ActId == actId);
        var firstRow = await db.Measures.Where(m => editions.Any(e => e.Id == m.EditionId)).MinAsync(m => m.FirstLine, ct);
        return new(act, !await editions.AnyAsync(e => e.State != EditionState.Draft, ct), firstRow);
    }

    /// <param name="FirstRow">The printed line on which the first plan begins.</param>
    public sealed record View(CorrectedAct Act, bool IsDraft, int? FirstRow)
    {
        private const int Most = 150;

        /// <summary>The printed lines in front of the first plan, each with its number.</summary>
        public IEnumerable<(int Number, string Text)> Lines => Formats.PrintedText.Lines(Act.Text).Index()
            .Take(Math.Min(Most, (FirstRow ?? Most) - 1))
            .Where(line => line.Item.Count > 0)
            .Select(line => (line.Index + 1, string.Join(" │ ", line.Item)));
    }

    public sealed record CorrectedAct(string Title, string Text, Act? Head, uint Version);
}
