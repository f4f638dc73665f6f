using System.Globalization;
using Vekha.Application.Acts.Amending;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>The confirmation, with what was seen.</summary>
public sealed class AmendForm
{
    /// <summary>The id of the job, so that a form posted twice starts one.</summary>
    public Guid Key { get; set; }
    public long Seen { get; set; }
    /// <summary>As <see cref="Written"/> wrote them.</summary>
    public string? Counts { get; set; }

    /// <summary>How many clauses that are not made the person agrees to leave out.</summary>
    public int? Without { get; set; }
    /// <summary>How many changes that no clause causes the person wants all the same.</summary>
    public int? Unsaid { get; set; }
    /// <summary>Why an act without number or date is applied.</summary>
    public string? WhyDraft { get; set; }

    public AmendRequest Request(EditionId edition) =>
        new(edition, Key, Seen, Read(Counts)) { Without = Without, Unsaid = Unsaid, WhyDraft = WhyDraft };

    /// <summary>«120.3.40.2.1.0.5»</summary>
    public static string Written(EffectCounts counts) =>
        string.Join('.', ValuesOf(counts).Select(n => n.ToString(CultureInfo.InvariantCulture)));

    private static int[] ValuesOf(EffectCounts counts) =>
        [counts.Unchanged, counts.Moved, counts.Stays, counts.Withdrawn, counts.WorkTaken, counts.Renewed, counts.Added];

    private static EffectCounts? Read(string? written)
    {
        int[] values = [.. (written ?? "").Split('.')
            .Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)];
        return values is [var unchanged, var moved, var stays, var withdrawn, var taken, var renewed, var added] && !values.Contains(-1)
            ? new(unchanged, moved, stays, withdrawn, taken, renewed, added) : null;
    }
}
