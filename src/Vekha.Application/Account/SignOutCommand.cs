using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Account;

/// <summary>Writes down that the viewer left; their session is ended by the caller.</summary>
public sealed class SignOutCommand(AccountJournal journal)
{
    public async Task<Outcome<Done>> RunAsync(SignOutRequest request, Viewer viewer, CancellationToken ct)
    {
        await journal.WriteAsync(JournalKind.AccountSignedOut, viewer.PersonId, ct);
        return new Done();
    }
}

public sealed record SignOutRequest;
