using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Measures;

/// <summary>A row of a draft as the person saw it.</summary>
public sealed record SeenMeasure(ActId ActId, MeasureId Id, uint Version);
