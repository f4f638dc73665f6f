using Vekha.Application;
using Vekha.Application.Delegations;
using Vekha.Planning.Access;
using Vekha.Web.Forms;

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

    public AddDelegationRequest Request(PersonId? absent, PersonId? deputy) => new(
        new(Key), absent, deputy, TypedDay.Of(First), TypedDay.Of(Last))
    {
        Unclear = TypedDay.Unclear((nameof(First), First), (nameof(Last), Last)),
    };

    /// <summary>The messages at the fields, by which the fields of the request are called here.</summary>
    public static FieldErrors Errors(IEnumerable<FieldFault> faults) => FaultWords.Errors(faults, field => field switch
    {
        nameof(AddDelegationRequest.AbsentId) => nameof(Absent),
        nameof(AddDelegationRequest.DeputyId) => nameof(Deputy),
        _ => field,
    });
}
