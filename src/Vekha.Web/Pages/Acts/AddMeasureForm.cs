using Vekha.Application.Acts.Measures;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts;

public sealed class AddMeasureForm
{
    /// <summary>The id of the new row.</summary>
    public Guid Key { get; set; }

    /// <summary>«edition:row», the value of the button: the row it follows, empty for the beginning of the plan.</summary>
    public string? After { get; set; }

    /// <returns>null for what no button of the page sends.</returns>
    public AddMeasureRequest? Request(ActId act) =>
        After?.Split(':') is [var edition, var row] && Guid.TryParse(edition, out var id)
            ? new(act, new(id), Key, Guid.TryParse(row, out var after) ? new(after) : null) : null;
}
