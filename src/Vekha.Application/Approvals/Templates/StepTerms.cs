using Vekha.Application.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Approvals.Templates;

/// <summary>What a step of a template is to be.</summary>
/// <param name="Role">Who decides it: a role, an organisation, or an outside body by its name.</param>
/// <param name="Day">null where no day is set.</param>
/// <param name="Printed">The day itself, where it is a printed one.</param>
/// <param name="Days">The number of days otherwise; working days where <paramref name="Working"/>.</param>
public sealed record StepTerms(
    string? Name, DeciderKind Kind, Role? Role, OrganisationId? OrganisationId, string? Outside, StepDayKind? Day, DateOnly? Printed,
    int? Days, bool Working)
{
    public const int LongestName = 200;
    private const int MostDays = 365;

    /// <param name="organisations">Those that may decide a step.</param>
    internal FieldFaults Faults(IReadOnlyList<NamedChoice<OrganisationId>> organisations)
    {
        var faults = new FieldFaults();
        TemplateNames.Check(faults, nameof(Name), Name, TemplateFault.StepRequired);
        if (DeciderOf(organisations) is null)
            faults.Add(Kind == DeciderKind.Outside ? nameof(Outside) : nameof(Kind), TemplateFault.DeciderRequired);
        if (Day == StepDayKind.Printed && !PlanYears.Hold(Printed)) faults.Add(nameof(Printed), Fault.NoSuchDay);
        if (Day is StepDayKind.AfterPrevious or StepDayKind.BeforeDue && Days is not (>= 0 and <= MostDays))
            faults.Add(nameof(Days), TemplateFault.DaysRequired);
        return faults;
    }

    /// <summary>The step. Ask for <see cref="Faults"/> first.</summary>
    internal RouteStep Step(IReadOnlyList<NamedChoice<OrganisationId>> organisations) =>
        new(Typed.Line(Name)!, DeciderOf(organisations)!, Day switch
        {
            null => null,
            StepDayKind.Printed => StepDay.On(Printed!.Value),
            StepDayKind.AfterPrevious => StepDay.After(Days!.Value, Working),
            _ => StepDay.Before(Days!.Value, Working),
        });

    private Decider? DeciderOf(IReadOnlyList<NamedChoice<OrganisationId>> organisations) => Kind switch
    {
        DeciderKind.Outside => Typed.Line(Outside) is { Length: <= LongestName } body ? Decider.Outside(body) : null,
        DeciderKind.Role => Role is { } role && RoleRights.With(Right.DecideSteps).Contains(role) ? Decider.Of(role) : null,
        _ => organisations.FirstOrDefault(o => o.Id == OrganisationId) is { } organisation
            ? Decider.Of(organisation.Id, organisation.Name) : null,
    };
}
