using System.Globalization;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>One thing that waits, as a checkbox sends it: a step of a route or a submission, as the person saw it.</summary>
/// <param name="Id">Of the passage or of the obligation.</param>
public readonly record struct WaitingItem(bool IsStep, Guid Id, uint Version)
{
    public const int Most = 100;

    public static IReadOnlyList<WaitingItem> In(IEnumerable<string?> values) =>
        [.. values.Select(Of).OfType<WaitingItem>().DistinctBy(i => i.Id).Take(Most)];

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsStep ? "step" : "obligation")}.{Id:N}.{Version}");

    private static WaitingItem? Of(string? value) => value?.Split('.') is [var kind and ("step" or "obligation"), var id, var version]
        && Guid.TryParse(id, out var key) && uint.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? new(kind == "step", key, seen) : null;
}
