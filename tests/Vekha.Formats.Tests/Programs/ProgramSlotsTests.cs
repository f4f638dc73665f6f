using Vekha.Formats.Programs;

namespace Vekha.Formats.Tests.Programs;

public sealed class ProgramSlotsTests
{
    [Fact]
    public async Task A_program_waits_while_other_processes_of_the_machine_hold_all_slots()
    {
        ProgramSlots.Enter(TestContext.Current.CancellationToken).Dispose();
        var others = new List<FileStream>();
        foreach (var slot in Enumerable.Range(0, ProgramSlots.Count)) others.Add(await LockedAsync(slot));
        try
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
            Should.Throw<OperationCanceledException>(() => ProgramSlots.Enter(stop.Token));

            others[^1].Dispose();
            using var mine = ProgramSlots.Enter(TestContext.Current.CancellationToken);
            ProgramSlots.TryLock(ProgramSlots.Count - 1).ShouldBeNull();
        }
        finally
        {
            foreach (var other in others) other.Dispose();
        }
    }

    /// <summary>Tests beside this one run programs too.</summary>
    private static async Task<FileStream> LockedAsync(int slot)
    {
        while (true)
        {
            if (ProgramSlots.TryLock(slot) is { } locked) return locked;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
