namespace Vekha.Application.Jobs;

/// <summary>Jobs of one lane wait for each other and never for those of another.</summary>
public enum JobLane
{
    /// <summary>What changes plans, one after the other.</summary>
    Plans,

    /// <summary>Files that are read by ourselves, in a moment.</summary>
    Readings,

    /// <summary>Files that other programs read: scans, PDF, old formats. They take seconds to minutes.</summary>
    Recognitions,
}
