using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Plans;

/// <summary>What of a plan is shown. The address holds it, so it can be sent to a colleague and stays from tab to tab.</summary>
/// <param name="Edition">null for the first edition the viewer has.</param>
/// <param name="Search">A part of the name of a centre.</param>
/// <param name="OnlyProblems">Cells of the grid that are no problem are left out, where no standing is asked for.</param>
/// <param name="Zoom">Of the timeline.</param>
/// <param name="AllPlans">The grid shows the plans of all programmes of the region side by side, a row to each school.</param>
/// <param name="Compares">The timeline shows where obligations were due before the edition moved them.</param>
/// <param name="On">A day of the stretch that the timeline shows; null for today.</param>
public sealed record PlanFilter(
    EditionId? Edition, OrganisationId? Municipality, int? Cohort, Standing? Standing, string? Search,
    bool OnlyProblems = false, TimelineZoom Zoom = TimelineZoom.Year, DateOnly? On = null, bool AllPlans = false,
    bool Compares = false)
{
    /// <summary>The one edition that is shown; null where all are.</summary>
    public EditionId? OneEdition => AllPlans ? null : Edition;

    /// <summary>Nothing but centres is narrowed away, so what the region itself owes belongs in the view.</summary>
    public bool HoldsRegion => Municipality is null && Cohort is null && Search is null;

    public bool IsNarrowed => !HoldsRegion || Standing is not null || OnlyProblems;

    internal bool Shows(Standing standing) =>
        Standing is { } asked ? standing == asked : !OnlyProblems || IsProblem(standing);

    /// <summary>Its author is late with it, or has to correct it.</summary>
    public static bool IsProblem(Standing standing) =>
        standing is Planning.Obligations.Standing.Overdue or Planning.Obligations.Standing.Returned;

    internal IQueryable<Centre> Centres(IQueryable<Centre> centres)
    {
        if (Municipality is { } municipality) centres = centres.Where(c => c.MunicipalityId == municipality);
        if (Cohort is { } cohort) centres = centres.Where(c => c.Cohort == cohort);
        if (Search is { } search) centres = centres.Where(c => EF.Functions.ILike(c.Name, SearchPattern.Of(search), SearchPattern.Escape));
        return centres;
    }

    internal IQueryable<Obligation> Obligations(IQueryable<Obligation> obligations, VekhaDb db)
    {
        if (Municipality is { } municipality) obligations = obligations.Where(o => o.MunicipalityId == municipality);
        if (Cohort is null && Search is null) return obligations;
        var centres = Centres(db.Centres);
        return obligations.Where(o => centres.Any(c => c.Id == o.CentreId));
    }
}
