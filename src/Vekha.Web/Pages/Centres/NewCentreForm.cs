using Vekha.Application;
using Vekha.Application.Centres;
using Vekha.Planning;
using Vekha.Planning.Organisations;
using Vekha.Web.Forms;

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

    public AddCentreRequest Request() =>
        new(new(Key), Programme, OrganisationId.Of(Host),
            new(Name, TypedCentre.Cohort(Cohort), Address, TypedCentre.Area(Area), TypedDay.Of(OpenedOn)))
        {
            Unclear = Unclear(),
        };

    /// <summary>The messages at the fields; they quote what was typed.</summary>
    public FieldErrors Errors(IEnumerable<FieldFault> faults) => FaultWords.Errors(
        faults.Select(fault => fault.Quoting(TypedAt(fault.Field))),
        field => field == nameof(AddCentreRequest.HostId) ? nameof(Host) : field);

    private FieldFaults Unclear()
    {
        var faults = new FieldFaults();
        if (Typed.Text(Area) is { } area && TypedCentre.Area(area) is null) faults.Add(nameof(Area), NewCentreFault.AreaUnfit, Area!);
        if (TypedDay.IsUnclear(OpenedOn)) faults.Add(nameof(OpenedOn), NewCentreFault.OpenedOnUnfit, OpenedOn!);
        return faults;
    }

    private string? TypedAt(string field) => field switch
    {
        nameof(Cohort) => Cohort,
        nameof(Area) => Area,
        nameof(OpenedOn) => OpenedOn,
        _ => null,
    };
}
