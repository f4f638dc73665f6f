namespace Vekha.Application;

internal enum SaveResult
{
    Saved,

    /// <summary>Another person changed or removed a row meanwhile.</summary>
    ChangedMeanwhile,

    /// <summary>A row of the same key or name is there.</summary>
    AlreadyThere,

    /// <summary>Another row names one that was to be deleted, or the one it names is gone.</summary>
    StillInUse,
}
