using Vekha.Application.Acts.Measures;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts;

/// <summary>One click that changes who owes a measure.</summary>
public sealed class OwnerForm
{
    /// <summary>«measure:version:owner», the value of the button.</summary>
    public string? Change { get; set; }

    /// <returns>null for what no button of the page sends.</returns>
    public ChangeOwnerRequest? Request(ActId act) =>
        Change?.Split(':') is [var measure, var version, var owner] && Guid.TryParse(measure, out var id)
            && uint.TryParse(version, out var seen)
            && Enum.TryParse<OwedBy>(owner, out var owedBy) && Enum.IsDefined(owedBy)
            ? new(new(act, new(id), seen), owedBy) : null;
}
