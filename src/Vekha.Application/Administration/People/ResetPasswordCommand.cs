using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vekha.Application.Account;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Accounts;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.People;

/// <summary>Gives a person a new first password, which ends all their sessions.</summary>
public sealed class ResetPasswordCommand(VekhaDb db, UserManager<Person> users, RequestClock clock)
{
    /// <returns>The password, which is stored nowhere.</returns>
    public async Task<Outcome<string>> RunAsync(ResetPasswordRequest request, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await AccountInReach.LockedAsync(db, request.PersonId, viewer, ct) is not { } account) return Refusal.NotAllowed;
        if (await StandsInForOthersAsync(request.PersonId, viewer, ct)) return Refusal.StandsInForOthers;
        var (person, password) = (account.Person, FirstPassword.Make());
        person.PasswordHash = users.PasswordHasher.HashPassword(person, password);
        person.MustChangePassword = true;
        await db.ForgetTriesAsync(person.NormalizedUserName!, ct);
        account.Note(db, clock.Now, JournalKind.PersonPasswordReset, viewer);
        if (!(await users.UpdateSecurityStampAsync(person)).Succeeded) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return password;
    }

    /// <summary>Whether the person is, or will be, deputy of somebody whose roles are not all in the viewer's reach: with the new
    /// password one would have their rights.</summary>
    private async Task<bool> StandsInForOthersAsync(PersonId personId, Viewer viewer, CancellationToken ct)
    {
        var today = clock.Today;
        var paths = await db.Delegations.Where(d => d.DeputyId == personId && d.Last >= today)
            .Join(db.RoleAssignments, d => d.AbsentId, r => r.PersonId, (d, r) => r.Path).ToListAsync(ct);
        return paths.Exists(path => !viewer.May(Right.Administer, path));
    }
}

public sealed record ResetPasswordRequest(PersonId PersonId);
