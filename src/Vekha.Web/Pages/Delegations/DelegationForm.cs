using Vekha.Web.Pages.Obligations;

namespace Vekha.Web.Pages.Delegations;

public sealed class DelegationForm
{
    /// <summary>Of the delegation to be added, so that a form posted twice adds one.</summary>
    public Guid Key { get; set; }
    /// <summary>A login or the beginning of a name, as typed.</summary>
    public string? Absent { get; set; }
    public string? Deputy { get; set; }
    /// <summary>Chosen among several of the name.</summary>
    public Guid? AbsentId { get; set; }
    public Guid? DeputyId { get; set; }
    /// <summary>The delegation that is to end.</summary>
    public Guid Ended { get; set; }
    public string? First { get; set; }
    public string? Last { get; set; }

    public DateOnly? FirstDay => TypedDay.Of(First ?? "");

    public DateOnly? LastDay => TypedDay.Of(Last ?? "");

    public FieldErrors Errors()
    {
        var errors = new FieldErrors();
        if (FirstDay is null) errors.Add(nameof(First), Texts.Delegation_DayRequired);
        if (LastDay is null) errors.Add(nameof(Last), Texts.Delegation_DayRequired);
        return errors;
    }
}
