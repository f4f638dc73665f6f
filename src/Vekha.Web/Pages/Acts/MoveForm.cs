using Vekha.Application.Acts.Measures;
using Vekha.Planning;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts;

public sealed class MoveForm
{
    /// <summary>«measure:version», with the row to follow after it where a button names that too.</summary>
    public string? Change { get; set; }

    /// <summary>The row to follow, chosen from a list; empty for the beginning.</summary>
    public Guid? After { get; set; }

    /// <returns>null for what no button of the pages sends.</returns>
    public MoveMeasureRequest? Request(ActId act) =>
        Change?.Split(':') is [var measure, var version, .. var rest] && Guid.TryParse(measure, out var id)
            && uint.TryParse(version, out var seen)
            ? new(new(act, new(id), seen), Followed(rest)) : null;

    private MeasureId? Followed(string[] named)
    {
        var row = named is [var one] && Guid.TryParse(one, out var button) ? button : After;
        return row == Guid.Empty ? null : MeasureId.Of(row);
    }
}
