using Vekha.Planning.Approvals;

namespace Vekha.Application.Approvals.Templates;

/// <summary>A change of a template.</summary>
/// <param name="Version">The template as the person saw it.</param>
/// <param name="Index">Of the step that is changed, from 0.</param>
/// <param name="Name">The new name of the template.</param>
/// <param name="Step">What the step is to be.</param>
public sealed record ChangeTemplateRequest(
    RouteTemplateId Id, uint Version, TemplateChange Change, int Index = -1, string? Name = null, StepTerms? Step = null);

public enum TemplateChange { Rename, AddStep, ReplaceStep, MoveStepUp, MoveStepDown, RemoveStep, Delete }
