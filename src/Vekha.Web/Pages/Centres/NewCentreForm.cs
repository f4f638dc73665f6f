using Vekha.Application;
using Vekha.Application.Centres;
using Vekha.Planning.Centres;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Centres;

public sealed class NewCentreForm
{
    /// <summary>Of the new centre, made when the form is shown, so that a form posted twice adds one.</summary>
    public Guid Key { get; set; }
    public string? Name { get; set; }
    public string? Programme { get; set; }
    public Guid? Host { get; set; }
    public string? Cohort { get; set; }
    public string? Address { get; set; }
    public string? Area { get; set; }
    public string? OpenedOn { get; set; }

    public string Named => Typed.Line(Name) ?? "";

    public CentreCard Card => new(
        Typed.Line(Address), CentreValues.Area(Area ?? ""), TypedDay.Of(OpenedOn ?? ""));

    public NewCentreFaults Faults => new(
        Name: Named.Length switch { 0 => Texts.Import_NoName, > 500 => Texts.Import_NameTooLong, _ => null },
        Programme: string.IsNullOrEmpty(Programme) ? Texts.NewCentre_ProgrammeRequired : null,
        Host: Host is null ? Texts.NewCentre_HostRequired : null,
        Cohort: CentreValues.Cohort(Cohort ?? "") is null ? Texts.Import_BadYear.With(Cohort, CentreValues.FirstCohort, CentreValues.LastCohort) : null,
        Address: Address?.Length > 500 ? Texts.Import_AddressTooLong : null,
        Area: string.IsNullOrWhiteSpace(Area) || CentreValues.Area(Area) is not null ? null : Texts.Import_BadArea.With(Area),
        OpenedOn: string.IsNullOrWhiteSpace(OpenedOn) || TypedDay.Of(OpenedOn) is not null ? null : Texts.Import_BadDay.With(OpenedOn));
}

/// <summary>What is wrong, by field.</summary>
public sealed record NewCentreFaults(
    string? Name = null, string? Programme = null, string? Host = null, string? Cohort = null, string? Address = null, string? Area = null, string? OpenedOn = null)
{
    public static NewCentreFaults None { get; } = new();
}
