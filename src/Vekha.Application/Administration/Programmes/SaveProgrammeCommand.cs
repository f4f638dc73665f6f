using System.Text.RegularExpressions;
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
    public async Task<Outcome<Done>> RunAsync(SaveProgrammeRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!await db.MayChangeSharedAsync(viewer, ct)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        var (code, name) = (request.ProgrammeCode!, request.ProgrammeName!);
        var known = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, ct);
        if (known?.Name == name) return new Done();
        if (known is not null && request.Adds) return Fault(nameof(request.Code), ProgrammeFault.CodeTaken, code);
        if (known is null && !request.Adds) return Fault(nameof(request.Code), ProgrammeFault.CodeInvalid);

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
            SaveResult.Saved => new Done(),
            SaveResult.AlreadyThere => Fault(nameof(request.Name), ProgrammeFault.NameTaken),
            _ => Refusal.ChangedMeanwhile,
        };
    }

    private static FieldFaults Fault(string field, ProgrammeFault code, params IReadOnlyList<object> arguments) =>
        new() { { field, code, arguments } };
}

/// <param name="Adds">A new programme, not a new name of one.</param>
/// <param name="Code">null for a new one whose code is made of its name.</param>
public sealed partial record SaveProgrammeRequest(bool Adds, string? Code, string? Name)
{
    private const int LongestName = 200;
    private const int LongestCode = 40;

    internal string? ProgrammeName => Typed.Text(Name);

    internal string? ProgrammeCode => Typed.Text(Code)?.ToLowerInvariant() ?? (ProgrammeName is { } name ? Latin.Of(name) : null);

    public FieldFaults Faults()
    {
        var faults = new FieldFaults();
        if (ProgrammeName is not { Length: <= LongestName }) faults.Add(nameof(Name), ProgrammeFault.NameRequired);
        if (ProgrammeCode is { } code && (code.Length > LongestCode || !CodePattern.IsMatch(code)))
            faults.Add(nameof(Code), ProgrammeFault.CodeInvalid);
        return faults;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex CodePattern { get; }
}

public enum ProgrammeFault
{
    /// <summary>Nothing is given, or too much.</summary>
    NameRequired,
    NameTaken,

    /// <summary>Another programme has the code {0}.</summary>
    CodeTaken,
    CodeInvalid,
}
