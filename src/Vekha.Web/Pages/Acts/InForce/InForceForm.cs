using Vekha.Application.Acts.InForce;
using Vekha.Application.Administration.Programmes;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.InForce;

/// <summary>The confirmation, with what was seen in the preview.</summary>
public sealed class InForceForm
{
    /// <summary>The id of the job, so that a form posted twice starts one.</summary>
    public Guid Key { get; set; }
    public long Seen { get; set; }
    public string? Programme { get; set; }
    /// <summary>«2023,2024»</summary>
    public string? Cohorts { get; set; }

    public int[] ChosenCohorts => [.. (Cohorts ?? "").Split(',').Select(c => int.TryParse(c, out var year) ? year : 0).Where(y => y > 0)];

    public InForceRequest Request(EditionId edition) => new(edition, Key, Seen, Programme, ChosenCohorts);
}

public sealed class NewProgrammeForm
{
    public string? Name { get; set; }

    public SaveProgrammeRequest Request() => new(ProgrammeChange.AddUnlessKnown, null, Name);
}
