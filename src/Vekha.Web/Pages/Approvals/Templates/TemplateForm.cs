using System.Globalization;
using Vekha.Application;
using Vekha.Application.Approvals.Templates;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Approvals.Templates;

public sealed class TemplateForm
{
    /// <summary>Of the template to be added.</summary>
    public Guid Key { get; set; }
    /// <summary>The template as the person saw it.</summary>
    public uint Version { get; set; }
    public Guid? Region { get; set; }
    public string? Name { get; set; }

    /// <summary>What the button does with the step: save, up, down, remove.</summary>
    public string? Act { get; set; }
    public string? Step { get; set; }
    public string? DecidedBy { get; set; }
    /// <summary>The name of the outside body.</summary>
    public string? Outside { get; set; }
    public StepDayKind? Day { get; set; }
    public string? Printed { get; set; }
    public int? Days { get; set; }
    public bool Working { get; set; }

    public static TemplateForm Of(RouteStep step) => new()
    {
        Step = step.Name,
        DecidedBy = StepTurns.Of(step.Decider),
        Outside = step.Decider.Kind == DeciderKind.Outside ? step.Decider.Name : null,
        Day = step.Day?.Kind,
        Printed = step.Day?.Printed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Days = step.Day is null or { Kind: StepDayKind.Printed } ? null : step.Day.Days,
        Working = step.Day?.Working ?? false,
    };

    /// <summary>The change of a step, by the button that was pressed.</summary>
    /// <param name="index">Of the step; null for a new one.</param>
    /// <param name="view">The template with the organisations that may decide.</param>
    public ChangeTemplateRequest Request(TemplateView view, int? index) => new(
        view.Id, Version,
        (index, Act) switch
        {
            (null, _) => TemplateChange.AddStep,
            (_, "up") => TemplateChange.MoveStepUp,
            (_, "down") => TemplateChange.MoveStepDown,
            (_, "remove") => TemplateChange.RemoveStep,
            _ => TemplateChange.ReplaceStep,
        },
        index ?? -1, Step: Act is "up" or "down" or "remove" ? null : Terms(view));

    /// <summary>The messages at the fields, by which the fields of the request are called here.</summary>
    public static FieldErrors Errors(IEnumerable<FieldFault> faults) => FaultWords.Errors(faults, field => field switch
    {
        nameof(StepTerms.Name) => nameof(Step),
        nameof(StepTerms.Kind) => nameof(DecidedBy),
        _ => field,
    });

    private StepTerms Terms(TemplateView view)
    {
        var role = RoleRights.With(Right.DecideSteps).Where(r => DecidedBy == StepTurns.Of(r)).Select(r => (Role?)r).FirstOrDefault();
        var organisation = view.Organisations.FirstOrDefault(o => DecidedBy == StepTurns.Of(o.Id))?.Id;
        var kind = DecidedBy == StepTurns.Outside ? DeciderKind.Outside : role is null ? DeciderKind.Organisation : DeciderKind.Role;
        return new(Step, kind, role, organisation, Outside, Day, TypedDay.Of(Printed), Days, Working);
    }
}
