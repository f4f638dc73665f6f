using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Application;
using Vekha.Application.Administration.Programmes;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Journal;
using Vekha.Web.Access;
using Vekha.Web.Pages.Administration.People;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.Programmes;

/// <summary>Adds and renames programmes; the code stays, for acts and centres go by it.</summary>
public sealed partial class ProgrammeCommand(VekhaDb db, ProgrammesQuery programmes, CurrentViewer current, RequestClock clock)
{
    /// <returns>What is wrong; null if it is saved.</returns>
    public async Task<string?> SaveAsync(ProgrammeForm form, CancellationToken ct)
    {
        if (!await programmes.MayChangeAsync(current.Viewer, ct)) return Texts.Refusal_NotAllowed;
        var name = form.Name?.Trim() ?? "";
        if (name.Length is 0 or > 200) return Texts.Programmes_NameRequired;
        var code = string.IsNullOrWhiteSpace(form.Code) ? Latin.Of(name) : form.Code.Trim().ToLowerInvariant();
        if (code.Length > 40 || !CodePattern.IsMatch(code)) return Texts.Programmes_CodeInvalid;
        var known = await db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Code == code, ct);
        if (known?.Name == name) return null;
        if (known is not null && form.Adds) return Texts.Programmes_CodeTaken.With(code);
        if (known is null && !form.Adds) return Texts.Programmes_CodeInvalid;
        if (known is null) db.Programmes.Add(new(code, name));
        else db.Programmes.Update(new(code, name));
        db.Journal.Note(clock.Now, known is null ? JournalKind.ProgrammeAdded : JournalKind.ProgrammeRenamed,
            current.Viewer.PersonId, current.Viewer.PersonId, current.Viewer.Scopes(Planning.Access.Right.Administer)[0],
            known?.Name, name);
        return await SavedAsync(ct);
    }

    private async Task<string?> SavedAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return null;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return Texts.Programmes_NameTaken;
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex CodePattern { get; }
}

public sealed class ProgrammeForm
{
    /// <summary>A new programme, not a new name of one.</summary>
    public bool Adds { get; set; }
    public string? Code { get; set; }
    public string? Name { get; set; }
}
