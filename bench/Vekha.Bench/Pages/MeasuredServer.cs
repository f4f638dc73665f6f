using System.Diagnostics;
using Vekha.Bench.Regions;
using Vekha.Testing;

namespace Vekha.Bench.Pages;

/// <summary>A running server on this machine, asked for one page after the other by one person.</summary>
/// <param name="processId">Of the server: its processor time says more than the clock where other work runs beside.</param>
internal sealed class MeasuredServer(Uri url, int processId) : IDisposable
{
    private const int MostRests = 60;
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(500);
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = url };
    private readonly Process process = Process.GetProcessById(processId);

    public Task SignInAsync(string login) => new Visitor(http).SignInAsync(login, SyntheticRegion.Password);

    /// <returns>false where there is no such page for the person.</returns>
    public async Task<bool> HasAsync(Uri address, CancellationToken ct)
    {
        using var answer = await http.GetAsync(address, ct);
        return answer.IsSuccessStatusCode;
    }

    /// <summary>Asks several times, one after the other, and adds what it took.</summary>
    public async Task AskAsync(Uri address, int times, Taken taken, CancellationToken ct)
    {
        process.Refresh();
        var processor = process.TotalProcessorTime;
        for (var time = 0; time < times; time++)
        {
            var start = Stopwatch.GetTimestamp();
            await http.GetByteArrayAsync(address, ct);
            taken.Milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        process.Refresh();
        taken.Processor += process.TotalProcessorTime - processor;
    }

    /// <summary>Waits until the server has compiled what it had to: until it rests.</summary>
    public async Task RestAsync(CancellationToken ct)
    {
        for (var (busy, turn) = (true, 0); busy && turn < MostRests; turn++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            await Task.Delay(Rest, ct);
            process.Refresh();
            busy = process.TotalProcessorTime - before > Rest / 20;
        }
    }

    public void Dispose()
    {
        http.Dispose();
        process.Dispose();
    }
}

/// <summary>What asking for a page took, all times together.</summary>
internal sealed class Taken
{
    public List<double> Milliseconds { get; } = [];

    /// <summary>Of the server alone, without its database.</summary>
    public TimeSpan Processor { get; set; }

    public double Median => Milliseconds.Order().ElementAt(Milliseconds.Count / 2);

    public double ProcessorMilliseconds => Processor.TotalMilliseconds / Milliseconds.Count;
}
