using System.Diagnostics;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Programs;

/// <summary>How many external programs run at a time on this machine, over all readings of all processes of one user: as many as there are
/// processors.</summary>
internal static class ProgramSlots
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);
    private static readonly SemaphoreSlim OfThisProcess = new(Count);

    public static int Count => Math.Clamp(Environment.ProcessorCount, 1, 8);

    /// <summary>A slot is a file that its owner holds locked; the system lets go of it with the process.</summary>
    private static string Folder => Path.Combine(Path.GetTempPath(), $"vekha-slots-{Environment.UserName}");

    /// <returns>The slot; it is free again when disposed of.</returns>
    public static IDisposable Enter(CancellationToken ct)
    {
        var started = Stopwatch.GetTimestamp();
        if (!OfThisProcess.Wait(LongestWait, ct)) throw new UnreadableException(Unreadable.TooSlow);
        try
        {
            return new Slot(OfTheMachine(started, ct));
        }
        catch
        {
            OfThisProcess.Release();
            throw;
        }
    }

    /// <returns>null where another owner has it.</returns>
    internal static FileStream? TryLock(int slot)
    {
        try
        {
            return new(Path.Combine(Folder, $"{slot}"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static FileStream OfTheMachine(long started, CancellationToken ct)
    {
        Directory.CreateDirectory(Folder);
        while (Stopwatch.GetElapsedTime(started) < LongestWait)
        {
            foreach (var slot in Enumerable.Range(0, Count))
                if (TryLock(slot) is { } locked) return locked;
            ct.WaitHandle.WaitOne(Pace);
            ct.ThrowIfCancellationRequested();
        }
        throw new UnreadableException(Unreadable.TooSlow);
    }

    private sealed class Slot(FileStream locked) : IDisposable
    {
        private int isLeft;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isLeft, 1) != 0) return;
            locked.Dispose();
            OfThisProcess.Release();
        }
    }
}
