using Vekha.Planning.Organisations;

namespace Vekha.Planning.Approvals;

/// <summary>A named route of a region, which is attached to deliverables. A submission takes a copy of its steps, so later changes do
/// not affect routes under way.</summary>
public sealed class RouteTemplate : IScoped
{
    public const int MostSteps = 20;

    private RouteTemplate() { }

    public RouteTemplateId Id { get; private set; }
    public OrganisationId RegionId { get; private set; }
    public string Path { get; private set; } = "";
    public string Name { get; private set; } = "";
    public IReadOnlyList<RouteStep> Steps { get; private set; } = [];
    public uint Version { get; private set; }

    public static RouteTemplate Create(RouteTemplateId id, Organisation region, string name, params IReadOnlyList<RouteStep> steps) =>
        new() { Id = id, RegionId = region.Id, Path = region.Path, Name = name, Steps = steps };

    public void Rename(string name) => Name = name;

    public Refusal? Add(RouteStep step)
    {
        if (Steps.Count >= MostSteps) return Refusal.TooManySteps;
        Steps = [.. Steps, step];
        return null;
    }

    public Refusal? Replace(int index, RouteStep step)
    {
        if (index < 0 || index >= Steps.Count) return Refusal.ChangedMeanwhile;
        Steps = [.. Steps.Select((s, i) => i == index ? step : s)];
        return null;
    }

    /// <param name="by">1 moves it down, -1 up; at the end it stays.</param>
    public Refusal? Move(int index, int by)
    {
        if (index < 0 || index >= Steps.Count) return Refusal.ChangedMeanwhile;
        var to = Math.Clamp(index + by, 0, Steps.Count - 1);
        var steps = Steps.ToList();
        (steps[index], steps[to]) = (steps[to], steps[index]);
        Steps = steps;
        return null;
    }

    public Refusal? Remove(int index)
    {
        if (index < 0 || index >= Steps.Count) return Refusal.ChangedMeanwhile;
        if (Steps.Count == 1) return Refusal.EmptyRoute;
        Steps = [.. Steps.Where((_, i) => i != index)];
        return null;
    }
}
