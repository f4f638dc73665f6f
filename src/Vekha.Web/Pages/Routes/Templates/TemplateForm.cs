using System.Globalization;
using Vekha.Application;
using Vekha.Application.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Web.Forms;
using Vekha.Web.Pages.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Routes.Templates;

public sealed class TemplateForm
{
    public const int LongestName = 200;

    /// <summary>Of the template to be added.</summary>
    public Guid Key { get; set; }
    /// <summary>The template as the person saw it.</summary>
    public uint Version { get; set; }
    public Guid? Region { get; set; }
    public string? Name { get; set; }

    /// <summary>Of the step that is changed.</summary>
    public int Index { get; set; }
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

    public string? NameError => Error(Name, Texts.Routes_NameRequired);

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

    /// <param name="organisations">Those that may decide a step.</param>
    public FieldErrors StepErrors(IReadOnlyList<NamedChoice> organisations)
    {
        var errors = new FieldErrors();
        if (Error(Step, Texts.Routes_StepRequired) is { } name) errors.Add(nameof(Step), name);
        if (DeciderOf(organisations) is null) errors.Add(DecidedBy == StepTurns.Outside ? nameof(Outside) : nameof(DecidedBy), Texts.Routes_PartyRequired);
        if (Day == StepDayKind.Printed && TypedDay.Of(Printed) is not { Year: >= 2000 }) errors.Add(nameof(Printed), Texts.Obligation_DateUnclear);
        if (Day is StepDayKind.AfterPrevious or StepDayKind.BeforeDue && Days is not (>= 0 and <= 365)) errors.Add(nameof(Days), Texts.Routes_DaysRequired);
        return errors;
    }

    public RouteStep StepOf(IReadOnlyList<NamedChoice> organisations) => new(Typed.Line(Step)!, DeciderOf(organisations)!, Day switch
    {
        null => null,
        StepDayKind.Printed => StepDay.On(TypedDay.Of(Printed)!.Value),
        StepDayKind.AfterPrevious => StepDay.After(Days!.Value, Working),
        _ => StepDay.Before(Days!.Value, Working),
    });

    private Decider? DeciderOf(IReadOnlyList<NamedChoice> organisations)
    {
        if (DecidedBy == StepTurns.Outside) return Error(Outside, "") is null ? Decider.Outside(Typed.Line(Outside)!) : null;
        foreach (var role in RoleRights.With(Right.DecideSteps))
            if (DecidedBy == StepTurns.Of(role)) return Decider.Of(role);
        return organisations.FirstOrDefault(o => DecidedBy == StepTurns.Of(o.Id)) is { } organisation ? Decider.Of(organisation.Id, organisation.Name) : null;
    }

    private static string? Error(string? typed, string missing) =>
        Typed.Line(typed) is not { } line ? missing : line.Length > LongestName ? Texts.Fault_TooLong.With(LongestName) : null;
}
