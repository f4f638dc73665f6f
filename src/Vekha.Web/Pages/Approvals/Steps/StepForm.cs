using Vekha.Application.Approvals.Steps;
using Vekha.Application.Files;
using Vekha.Planning.Approvals;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Approvals.Steps;

/// <summary>A decision on the step in turn: by an own right, or by the letter of an outside body.</summary>
public sealed class StepForm
{
    /// <summary>Of the decision to be made: a form posted twice decides once.</summary>
    public Guid Key { get; set; }
    /// <summary>The step the person saw in turn.</summary>
    public int Step { get; set; }
    /// <summary>The forms of an own decision carry it, that of a letter lets choose.</summary>
    public StepOutcome? Outcome { get; set; }
    public string? Reason { get; set; }
    public string? Place { get; set; }
    public string? Number { get; set; }
    public string? Date { get; set; }

    public DecideStepRequest Request(PassageId passage, IReadOnlyList<Upload> files) =>
        new(passage, Key, Step, Outcome, Reason, Place, Number, TypedDay.Of(Date), files)
        {
            Unclear = TypedDay.Unclear((nameof(Date), Date)),
        };
}
