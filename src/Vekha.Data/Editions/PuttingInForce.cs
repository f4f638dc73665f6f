using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Vekha.Data.Journal;
using Vekha.Data.Obligations;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Data.Editions;

/// <summary>Puts an edition in force: adds the obligations of the region and of every centre of the programme and the cohorts, in one
/// transaction, the caller's if one is open. Run again, it adds what is missing: new cohorts, new centres, further occurrences.</summary>
public sealed class PuttingInForce(VekhaDb db)
{
    private readonly EditionComparison comparison = new(db);
    private readonly InForceDoubting doubting = new(db);

    /// <summary>What would be added today; nothing is changed.</summary>
    public async Task<EditionDifference> PreviewAsync(PutInForceArguments arguments, DateOnly today, CancellationToken ct)
    {
        var edition = await db.Editions.AsNoTracking().SingleAsync(e => e.Id == arguments.EditionId, ct);
        var scope = await ScopeAsync(edition, arguments, ct);
        return await DifferenceAsync(edition, scope, arguments, today, ct);
    }

    /// <summary>Joins the transaction that is open, or else makes and commits its own.</summary>
    /// <param name="progress">Told the share that is done, from 0 to 100.</param>
    /// <returns>The number of obligations added, or why it is refused.</returns>
    public async Task<(int Added, Refusal? Refusal)> RunAsync(
        PutInForceArguments arguments, PersonId personId, DateOnly today, DateTimeOffset now, IProgress<int>? progress,
        CancellationToken ct)
    {
        await using var transaction = await OwnTransactionAsync(ct);
        if (await db.LockedEditionAsync(arguments.EditionId, ct) is not { } edition) return (0, Refusal.ChangedMeanwhile);
        // What was undone comes back only where a person asks for it.
        if (edition.IsUndone && arguments.Seen is null) return (0, null);
        var scope = await ScopeAsync(edition, arguments, ct);
        if (arguments is { Seen: not null, Reason: null } && (await doubting.OfAsync(arguments, ct)).Kinds != Doubt.None)
            return (0, Refusal.ChangedMeanwhile);
        if (edition.PutInForce(arguments.ProgrammeCode, scope, personId, now) is { } refusal) return (0, refusal);

        var missing = (await DifferenceAsync(edition, scope, arguments, today, ct)).Missing;
        if (arguments.Seen is { } seen && seen != ExpectedSeal.Of(arguments.Added, missing)) return (0, Refusal.ChangedMeanwhile);
        await db.AddExpectedAsync(missing, edition, now, progress, ct, arguments.TakeOver is { } what ? (what, today) : null);
        if (missing.Count > 0)
            db.Journal.Note(now, new(JournalKind.EditionInForce, personId, edition.Id, edition.Path)
            {
                To = Covered(arguments, missing),
                Reason = arguments.Reason,
            });
        await db.SaveChangesAsync(ct);
        if (transaction is not null) await transaction.CommitAsync(ct);
        return (missing.Count, null);
    }

    private async Task<EditionDifference> DifferenceAsync(
        Edition edition, PlanScope scope, PutInForceArguments arguments, DateOnly today, CancellationToken ct)
    {
        var difference = await comparison.OfAsync(edition, arguments.ProgrammeCode, scope, today, ct);
        return arguments.TakeOver is { } takeOver ? difference with { Missing = takeOver.Mark(difference.Missing) } : difference;
    }

    private async Task<PlanScope> ScopeAsync(Edition edition, PutInForceArguments arguments, CancellationToken ct)
    {
        var centres = await db.Centres.AsNoTracking()
            .Where(c => c.RegionId == edition.RegionId && c.ProgrammeCode == arguments.ProgrammeCode).ToListAsync(ct);
        return edition.Scope.With(arguments.Added, centres);
    }

    private async Task<IDbContextTransaction?> OwnTransactionAsync(CancellationToken ct) =>
        db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;

    private static string Covered(PutInForceArguments arguments, IReadOnlyList<Expected> added)
    {
        var taken = added.Count(e => e.IsTakenOver);
        return $"{string.Join(", ", arguments.Cohorts)}; +{added.Count}" + (taken > 0 ? $"; исполнено до введения: {taken}" : "");
    }
}
