using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.InForce;

/// <summary>Adds a programme that the list does not know yet; the list is open.</summary>
public sealed class NewProgrammeCommand(VekhaDb db, RequestClock clock)
{
    private const int LongestCode = 40;

    /// <returns>The code of the programme of that name, new or not; null where no name is typed.</returns>
    public async Task<string?> RunAsync(string? typed, Viewer viewer, CancellationToken ct)
    {
        if (Typed.Line(typed) is not { Length: <= 200 } name) return null;
        var code = CodeOf(name);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Database.ExecuteSqlAsync($"insert into programmes (code, name) values ({code}, {name}) on conflict do nothing", ct) == 1)
            db.Journal.Note(
                clock.Now, JournalKind.ProgrammeAdded, viewer.PersonId, viewer.PersonId, viewer.Scopes(Right.EditActs)[0], to: name);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return await db.Programmes.Where(p => p.Name == name || p.Code == code).OrderByDescending(p => p.Name == name).Select(p => p.Code).FirstAsync(ct);
    }

    private static string CodeOf(string name) => Latin.Of(name) switch
    {
        "" => "programme",
        { Length: > LongestCode } code => code[..LongestCode].TrimEnd('-'),
        var code => code,
    };
}
