using System.Globalization;
using Vekha.Application.Acts.Amending;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>Whether a row whose words are those of another measure goes on, as the buttons send it.</summary>
public sealed class DoubtfulForm
{
    /// <summary>As <see cref="Same"/> or <see cref="Other"/> wrote it.</summary>
    public string? Answer { get; set; }

    public static string Same(EditionMeasure before, EditionMeasure after) => $"{Other(after)}{before.Id}";

    public static string Other(EditionMeasure after) => string.Create(CultureInfo.InvariantCulture, $"{after.Id}:{after.Version}:");

    /// <summary>null where the answer is none that a button sends.</summary>
    public PairRequest? Request(ActId act) =>
        Answer?.Split(':') is [var row, var seen, var former] && Guid.TryParse(row, out var id)
            && uint.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        ? new(new(act, new(id), version), Guid.TryParse(former, out var before) ? [new(before)] : [])
        : null;
}
