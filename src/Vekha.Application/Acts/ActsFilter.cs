using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts;

/// <summary>Which acts are listed; the address holds it.</summary>
/// <param name="State">Of one of their plans.</param>
/// <param name="Search">A part of the number or of the title.</param>
public sealed record ActsFilter(string? Programme, EditionState? State, DateOnly? From, DateOnly? To, string? Search)
{
    public bool IsNarrowed => this != new ActsFilter(null, null, null, null, null);

    internal IQueryable<LoadedAct> Narrow(IQueryable<LoadedAct> acts, VekhaDb db, Viewer viewer)
    {
        if (Programme is { } programme) acts = acts.Where(a => db.Editions.Any(e => e.ActId == a.Id && e.ProgrammeCode == programme));
        if (State is { } state)
        {
            // Drafts are for those who see them.
            var editions = state == EditionState.Draft ? db.Editions.VisibleTo(viewer, Right.ReadDrafts) : db.Editions;
            acts = acts.Where(a => editions.Any(e => e.ActId == a.Id && e.State == state));
        }
        if (From is { } from) acts = acts.Where(a => a.Date >= from);
        if (To is { } to) acts = acts.Where(a => a.Date <= to);
        if (Search is not { } search) return acts;
        var pattern = SearchPattern.Of(search);
        return acts.Where(a => EF.Functions.ILike(a.Title, pattern, SearchPattern.Escape)
            || EF.Functions.ILike(a.Number!, pattern, SearchPattern.Escape));
    }
}
