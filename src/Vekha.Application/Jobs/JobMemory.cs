namespace Vekha.Application.Jobs;

/// <summary>Gives back to the system what a large file took while it was read. Left to itself, memory is given back when more is needed:
/// on a server where nobody works at the moment, hours later.</summary>
internal static class JobMemory
{
    /// <summary>More than the server itself holds.</summary>
    private const long Much = 128L << 20;

    public static void GiveBack()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > Much)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
