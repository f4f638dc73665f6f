using System.Globalization;
using Vekha.Application;
using Vekha.Application.Centres;
using Vekha.Planning.Centres;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Centres;

/// <summary>The card of a centre as a person types it.</summary>
public sealed class CentreForm
{
    public string? Name { get; set; }
    public string? Address { get; set; }
    public string? Area { get; set; }
    public string? OpenedOn { get; set; }

    /// <summary>The row as the person saw it.</summary>
    public uint Version { get; set; }

    /// <summary>The opening date whose consequences the person has seen, as in <see cref="OpenedOn"/>; null before that.</summary>
    public string? Seen { get; set; }

    public static CentreForm Of(EditableCentre centre) => new()
    {
        Name = centre.Name,
        Address = centre.Card.Address,
        Area = centre.Card.AreaSquareMetres?.ToString("0.##", Russian.Culture),
        OpenedOn = centre.Card.OpenedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Version = centre.Version,
    };

    public EditCentreRequest Request(CentreId centreId) =>
        new(centreId, Version, Name, Address, TypedCentre.Area(Area), TypedDay.Of(OpenedOn), Seen is not null && Seen == (OpenedOn ?? ""))
        {
            Unclear = Unclear(),
        };

    private FieldFaults Unclear()
    {
        var faults = new FieldFaults();
        if (Typed.Text(Area) is not null && TypedCentre.Area(Area) is null) faults.Add(nameof(Area), CentreFault.AreaUnfit);
        if (TypedDay.IsUnclear(OpenedOn)) faults.Add(nameof(OpenedOn), CentreFault.OpenedOnUnfit);
        return faults;
    }
}
