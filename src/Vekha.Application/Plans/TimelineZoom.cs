namespace Vekha.Application.Plans;

/// <summary>How long a stretch of a plan the timeline shows.</summary>
public enum TimelineZoom { Year, Quarter, Month }
