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

    /// <returns>The code of the programme of that name, new or not.</returns>
    public async Task<Outcome<string>> RunAsync(NewProgrammeRequest request, Viewer viewer, CancellationToken ct)
    {
        if (viewer.Scopes(Right.EditActs) is not [var path, ..]) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        var name = Typed.Line(request.Name)!;
        var code = CodeOf(name);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Database.ExecuteSqlAsync(
            $"insert into programmes (code, name) values ({code}, {name}) on conflict do nothing", ct) == 1)
            db.Journal.Note(clock.Now, new(JournalKind.ProgrammeAdded, viewer.PersonId, viewer.PersonId, path) { To = name });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return await db.Programmes.Where(p => p.Name == name || p.Code == code)
            .OrderByDescending(p => p.Name == name).Select(p => p.Code).FirstAsync(ct);
    }

    private static string CodeOf(string name) => Latin.Of(name) switch
    {
        "" => "programme",
        { Length: > LongestCode } code => code[..LongestCode].TrimEnd('-'),
        var code => code,
    };
}

public sealed record NewProgrammeRequest(string? Name)
{
    private const int LongestName = 200;

    public FieldFaults Faults() =>
        Typed.Line(Name) is { Length: <= LongestName } ? [] : FieldFaults.Of(nameof(Name), NewProgrammeFault.NameRequired);
}

public enum NewProgrammeFault
{
    /// <summary>No name, or a longer one than the list has room for.</summary>
    NameRequired,
}
