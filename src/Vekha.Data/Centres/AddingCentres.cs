using Microsoft.EntityFrameworkCore;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;

namespace Vekha.Data.Centres;

/// <summary>Adds centres, and the organisations that are new with them, in one transaction: each centre gets its obligations
/// from the editions that are in force for its programme and cohort.</summary>
/// <param name="keyOf">Of the line of the journal about a centre, by which a second post is known; null where the centre itself
/// tells.</param>
public sealed class AddingCentres(VekhaDb db, Func<CentreId, Guid>? keyOf = null)
{
    /// <returns>The number of obligations added.</returns>
    public async Task<int> RunAsync(
        IReadOnlyList<Organisation> organisations, IReadOnlyList<Centre> centres, PersonId personId,
        DateOnly today, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        foreach (var added in organisations)
        {
            db.Organisations.Add(added);
            db.Journal.Note(now, new(JournalKind.OrganisationAdded, personId, added.Id, added.Path) { To = added.Name });
        }
        foreach (var added in centres)
        {
            db.Centres.Add(added);
            db.Journal.Note(now, new(JournalKind.CentreAdded, personId, added.Id, added.Path)
            {
                To = added.Name,
                Key = keyOf?.Invoke(added.Id),
            });
        }
        await db.SaveChangesAsync(ct);
        var obligations = await OweAsync(centres, personId, today, now, ct);
        await transaction.CommitAsync(ct);
        return obligations;
    }

    private async Task<int> OweAsync(IReadOnlyList<Centre> centres, PersonId personId, DateOnly today, DateTimeOffset now,
        CancellationToken ct)
    {
        var regions = centres.Select(c => c.RegionId).Distinct().ToList();
        var programmes = centres.Select(c => c.ProgrammeCode).Distinct().ToList();
        var editions = await db.Editions.AsNoTracking()
            .Where(e => e.State == EditionState.InForce && regions.Contains(e.RegionId) && programmes.Contains(e.ProgrammeCode!))
            .OrderBy(e => e.InForceAt)
            .ToListAsync(ct);
        var added = 0;
        foreach (var edition in editions.Where(e => centres.Any(c =>
            c.RegionId == e.RegionId && c.ProgrammeCode == e.ProgrammeCode && e.Covers(c.Id, c.Cohort))))
        {
            var arguments = new PutInForceArguments(edition.Id, edition.ProgrammeCode!, []);
            var (obligations, _) = await new PuttingInForce(db).RunAsync(arguments, personId, today, now, null, ct);
            added += obligations;
        }
        return added;
    }
}
