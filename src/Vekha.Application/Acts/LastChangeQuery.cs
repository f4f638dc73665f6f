using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning;
using Vekha.Planning.Access;

namespace Vekha.Application.Acts;

/// <summary>Who changed a part of an act last, for the person whose own change came too late: one statement.</summary>
public sealed class LastChangeQuery(VekhaDb db, RequestClock clock)
{
    /// <param name="thing">The act, the edition or the row.</param>
    /// <returns>null where nobody has changed it, or the viewer edits no acts there.</returns>
    public async Task<LastChange?> RunAsync(IId thing, Viewer viewer, CancellationToken ct)
    {
        var last = await (
            from line in db.Journal.VisibleTo(viewer, Right.EditActs)
            where line.ThingId == thing.Value
            join person in db.Users on line.PersonId equals person.Id
            orderby line.At descending
            select new { person.Id, person.FullName, line.At }).FirstOrDefaultAsync(ct);
        return last is null ? null : new(last.FullName, last.Id == viewer.PersonId, clock.Local(last.At));
    }
}
