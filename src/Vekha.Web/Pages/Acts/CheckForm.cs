using Vekha.Application.Acts.Measures;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts;

/// <summary>One click that ticks a row off, or takes the tick away.</summary>
public sealed class CheckForm
{
    /// <summary>«measure:version:true», the value of the button.</summary>
    public string? Change { get; set; }

    /// <returns>null for what no button of the page sends.</returns>
    public CheckMeasureRequest? Request(ActId act) =>
        Change?.Split(':') is [var measure, var version, var checks] && Guid.TryParse(measure, out var id)
            && uint.TryParse(version, out var seen) && bool.TryParse(checks, out var isChecked)
            ? new(new(act, new(id), seen), isChecked) : null;
}
