namespace Vekha.Planning.Approvals;

/// <summary>A step of a route: what is decided, by whom and by which day.</summary>
/// <param name="Day">null where neither the act nor the template sets one.</param>
public sealed record RouteStep(string Name, Decider Decider, StepDay? Day);
