using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Plans.MissingDates;

/// <summary>How many obligations of a measure the viewer has dated by one request: one statement.</summary>
public sealed class DatesSetQuery(VekhaDb db)
{
    /// <param name="key">Of the request.</param>
    public async Task<DatesSet> RunAsync(Guid key, MeasureId measureId, Viewer viewer, CancellationToken ct) => new(await (
        from first in db.Journal.Where(j => j.Id == key && j.PersonId == viewer.PersonId && j.Kind == JournalKind.ObligationDated.Name)
        from note in db.Journal.Where(j => j.At == first.At && j.PersonId == first.PersonId && j.Kind == first.Kind)
        where db.Obligations.Any(o => o.Id.Subject == note.SubjectId && o.MeasureId == measureId)
        select note.Id).CountAsync(ct));
}

/// <summary>How many obligations were dated.</summary>
public sealed record DatesSet(int Count);
