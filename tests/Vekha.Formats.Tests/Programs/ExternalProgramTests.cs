using System.Diagnostics;
using Vekha.Formats.Opening;
using Vekha.Formats.Programs;
using Vekha.Formats.Tests.Xlsx;

namespace Vekha.Formats.Tests.Programs;

/// <summary>Programs that take too much are stopped; without a way to stop them none is run.</summary>
[Collection(nameof(Alone))]
public sealed class ExternalProgramTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_program_that_wants_more_memory_than_it_may_have_fails()
    {
        using var folder = new WorkFolder(TestContext.Current.CancellationToken);
        var perl = ExternalProgram.Find("perl")!;
        perl.Run(folder, Long, 64, "-e", "$x = 'a' x 5_000_000").Status.ShouldBe(0);
        perl.Run(folder, Long, 64, "-e", "$x = 'a' x 500_000_000").Status.ShouldNotBe(0);
    }

    [Fact]
    public void A_program_that_takes_too_long_is_stopped_with_all_it_started()
    {
        using var folder = new WorkFolder(TestContext.Current.CancellationToken);
        var why = Should.Throw<UnreadableException>(() =>
            ExternalProgram.Find("sh")!.Run(folder, TimeSpan.FromSeconds(1), 64, "-c", "(sleep 6; echo late > late) & sleep 60")).Why;
        why.ShouldBe(Unreadable.TooSlow);
        Thread.Sleep(5000);
        File.Exists(folder.File("late")).ShouldBeFalse();
    }

    [Fact]
    public void A_program_that_uses_the_processor_too_long_is_stopped_by_the_system()
    {
        using var folder = new WorkFolder(TestContext.Current.CancellationToken);
        Should.Throw<UnreadableException>(() => ExternalProgram.Find("perl")!.Run(folder, TimeSpan.FromSeconds(1), 64, "-e", "1 while 1"))
            .Why.ShouldBe(Unreadable.TooSlow);
    }

    [Fact]
    public void A_program_that_cannot_be_bounded_is_not_run()
    {
        using var folder = new WorkFolder(TestContext.Current.CancellationToken);
        var program = new ExternalProgram(["/bin/touch", folder.File("ran")], new("/no/such/shell"));
        Should.Throw<UnreadableException>(() => program.Run(folder, Long, 64)).Why.ShouldBe(Unreadable.LimitsMissing);
        File.Exists(folder.File("ran")).ShouldBeFalse();
    }

    [Fact]
    public void A_reading_that_is_cancelled_stops_its_program()
    {
        using var cancelled = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        using var folder = new WorkFolder(cancelled.Token);
        var started = Stopwatch.GetTimestamp();
        Should.Throw<OperationCanceledException>(() => ExternalProgram.Find("sleep")!.Run(folder, Long, 64, "60"));
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Long);
    }

    [Fact]
    public async Task No_more_programs_run_at_a_time_than_there_are_slots()
    {
        using var folder = new WorkFolder(TestContext.Current.CancellationToken);
        var program = ExternalProgram.Find("sh")!;
        await Task.WhenAll(Enumerable.Range(0, 3 * ProgramSlots.Count).Select(i => Task.Run(() => program.Run(folder, Long, 64, "-c",
            $"touch runs-{i}; ls runs-* | wc -l > seen-{i}; sleep 0.3; ls runs-* | wc -l >> seen-{i}; rm runs-{i}"))));
        Directory.GetFiles(folder.Path, "seen-*").SelectMany(File.ReadAllLines).Select(int.Parse)
            .Max().ShouldBeInRange(1, ProgramSlots.Count);
    }
}
