using System.Globalization;
using Vekha.Application.Approvals.PendingDecisions;

namespace Vekha.Web.Pages.Approvals.PendingDecisions;

/// <summary>One thing that waits as a checkbox sends it: «step.0190…f3.17».</summary>
internal static class PendingItemValue
{
    public static string Of(PendingItem item) =>
        string.Create(CultureInfo.InvariantCulture, $"{(item.IsStep ? "step" : "obligation")}.{item.Id:N}.{item.Version}");

    /// <summary>Each once; what is none is left out.</summary>
    public static IReadOnlyList<PendingItem> In(IEnumerable<string?> values) =>
        [.. values.Select(Read).OfType<PendingItem>().DistinctBy(item => item.Id).Take(PendingItem.Most)];

    private static PendingItem? Read(string? value) => value?.Split('.') is [var kind and ("step" or "obligation"), var id, var version]
        && Guid.TryParse(id, out var key) && uint.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? new(kind == "step", key, seen) : null;
}
