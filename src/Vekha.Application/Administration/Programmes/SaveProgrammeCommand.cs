using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.Programmes;

/// <summary>Adds or renames a programme; the code stays, for acts and centres go by it.</summary>
public sealed class SaveProgrammeCommand(VekhaDb db, RequestClock clock)
{
    /// <returns>The code of the programme.</returns>
    public async Task<Outcome<string>> RunAsync(SaveProgrammeRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!await MayAsync(request.Change, viewer, ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        return request.Change == ProgrammeChange.AddUnlessKnown
            ? await FoundAsync(request, viewer, ct) : await SavedAsync(request, viewer, ct);
    }

    private Task<bool> MayAsync(ProgrammeChange change, Viewer viewer, CancellationToken ct) =>
        change == ProgrammeChange.AddUnlessKnown ? Task.FromResult(viewer.May(Right.EditActs)) : db.MayChangeSharedAsync(viewer, ct);

    private async Task<Outcome<string>> SavedAsync(SaveProgrammeRequest request, Viewer viewer, CancellationToken ct)
    {
        var (code, name, adds) = (request.ProgrammeCode!, request.ProgrammeName!, request.Change == ProgrammeChange.Add);
        var known = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, ct);
        if (known?.Name == name) return code;
        if (known is not null && adds) return Fault(nameof(request.Code), ProgrammeFault.CodeTaken, code);
        if (known is null && !adds) return Fault(nameof(request.Code), ProgrammeFault.CodeInvalid);

        if (known is null) db.Programmes.Add(new(code, name));
        else db.Programmes.Update(new(code, name));
        var kind = known is null ? JournalKind.ProgrammeAdded : JournalKind.ProgrammeRenamed;
        db.Journal.Note(clock.Now, new(kind, viewer.PersonId, viewer.PersonId, viewer.Scopes(Right.Administer)[0])
        {
            From = known?.Name,
            To = name,
        });
        return await db.TrySaveAsync(ct) switch
        {
            SaveResult.Saved => code,
            SaveResult.AlreadyThere => Fault(nameof(request.Name), ProgrammeFault.NameTaken),
            _ => Refusal.ChangedMeanwhile,
        };
    }

    /// <summary>The programme of that name or, where another has it, of that code.</summary>
    private async Task<Outcome<string>> FoundAsync(SaveProgrammeRequest request, Viewer viewer, CancellationToken ct)
    {
        var (code, name) = (request.ProgrammeCode!, request.ProgrammeName!);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Database.ExecuteSqlAsync(
            $"insert into programmes (code, name) values ({code}, {name}) on conflict do nothing", ct) == 1)
        {
            var path = viewer.Scopes(Right.EditActs)[0];
            db.Journal.Note(clock.Now, new(JournalKind.ProgrammeAdded, viewer.PersonId, viewer.PersonId, path) { To = name });
        }
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return await db.Programmes.Where(p => p.Name == name || p.Code == code)
            .OrderByDescending(p => p.Name == name).Select(p => p.Code).FirstAsync(ct);
    }

    private static FieldFaults Fault(string field, ProgrammeFault code, params IReadOnlyList<object> arguments) =>
        new() { { field, code, arguments } };
}

public enum ProgrammeFault
{
    /// <summary>Nothing is given, or too much.</summary>
    NameRequired,

    /// <summary>The same where the list lacks the programme of a plan.</summary>
    NewNameRequired,
    NameTaken,

    /// <summary>Another programme has the code {0}.</summary>
    CodeTaken,
    CodeInvalid,
}
