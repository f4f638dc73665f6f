using System.Diagnostics;
using System.Globalization;
using Vekha.Bench.Pages;

namespace Vekha.Bench;

/// <summary>How long one thing took, again and again, in milliseconds.</summary>
internal sealed class Figures
{
    private readonly List<double> _sorted;

    private Figures(IEnumerable<double> milliseconds) => _sorted = [.. milliseconds.Order()];

    public double Median => At(0.5);

    public double P95 => At(0.95);

    public static async Task<Figures> OfAsync(int warmUps, int times, Func<Task> action)
    {
        for (var i = 0; i < warmUps; i++) await action();
        var measured = new double[times];
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await action();
            measured[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return new(measured);
    }

    private double At(double share) => _sorted[(int)Math.Round(share * (_sorted.Count - 1))];
}

/// <summary>The table that is printed: a line as soon as it is measured.</summary>
internal static class FigureTable
{
    public static void Head() =>
        Console.WriteLine($"{"",-44} {"median ms",10} {"p95 ms",9} {"goal ms",9} {"SQL",5} {"goal",5} {"SQL ms",7}");

    public static void Line(string what, Figures figures, double? goal = null, Statements? statements = null, int? most = null)
    {
        var met = !(figures.Median > goal) && !(statements?.Count > most);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-44} {figures.Median,10:0.00} {figures.P95,9:0.00} {goal,9:0} {statements?.Count,5:0.#} {most,5} "
                + $"{statements?.Milliseconds,7:0.0}{Verdict(goal, met)}"));
    }

    private static string Verdict(double? goal, bool met) => goal is null ? "" : met ? "  met" : "  MISSED";

    public static void Missing(string what, string why) => Console.WriteLine($"{what,-44} {why}");
}
