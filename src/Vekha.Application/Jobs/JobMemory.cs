using System.Diagnostics;

namespace Vekha.Application.Jobs;

/// <summary>Gives back to the system what a large file took while it was read. Left to itself, memory is given back when more is needed:
/// on a server where nobody works at the moment, hours later.</summary>
internal sealed class JobMemory
{
    /// <summary>More than the server itself holds.</summary>
    private const long Much = 128L << 20;

    /// <summary>The page that shows what was read takes as much again, and shared arrays are let go of when nobody has asked for them
    /// for a while.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(45);

    private const int TimesAfterwards = 4;

    private readonly Lock turn = new();
    private long last;
    private int left;

    public void JobEnded()
    {
        lock (turn) left = TimesAfterwards;
        GiveBack();
    }

    /// <summary>Called from time to time.</summary>
    public void Look()
    {
        lock (turn)
        {
            if (left == 0 || Stopwatch.GetElapsedTime(last) < Pause) return;
            left--;
        }
        GiveBack();
    }

    private void GiveBack()
    {
        Volatile.Write(ref last, Stopwatch.GetTimestamp());
        if (GC.GetTotalMemory(forceFullCollection: false) > Much)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
