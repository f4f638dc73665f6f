using Vekha.Formats.Opening;

namespace Vekha.Formats.Programs;

/// <summary>How many external programs run at a time, over all readings of this process: as many as there are processors.</summary>
internal static class ProgramSlots
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);
    private static readonly SemaphoreSlim Free = new(Count);

    public static int Count => Math.Clamp(Environment.ProcessorCount, 1, 8);

    /// <returns>The slot; it is free again when disposed of.</returns>
    public static IDisposable Enter(CancellationToken ct) =>
        Free.Wait(LongestWait, ct) ? new Slot() : throw new UnreadableException(Unreadable.TooSlow);

    private sealed class Slot : IDisposable
    {
        private int isLeft;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isLeft, 1) == 0) Free.Release();
        }
    }
}
