using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Application;
using Vekha.Data;
using Vekha.Data.Centres;
using Vekha.Web.Access;

namespace Vekha.Web.Pages.Centres;

/// <summary>Saves a checked table, or one new centre: all of it with its obligations, or nothing.</summary>
public sealed class ImportCommand(VekhaDb db, CurrentViewer current, RequestClock clock)
{
    /// <returns>The number of obligations added; null where somebody else has just added the same.</returns>
    public async Task<int?> RunAsync(ImportPlan plan, CancellationToken ct)
    {
        try
        {
            return await new AddingCentres(db).RunAsync(plan.Organisations, plan.Centres, current.Viewer.PersonId, clock.Today, clock.Now, ct);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            return null;
        }
    }
}
