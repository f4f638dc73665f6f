using Vekha.Documents;
using Vekha.Documents.Findings;

namespace Vekha.Web.Pages.Acts;

/// <summary>What the address of the review screen points at: a measure and the lines it was printed on, or lines alone.</summary>
public sealed record Sight(Guid? MeasureId, LineSpan? Lines)
{
    public static Sight Nothing { get; } = new(null, null);

    /// <param name="lines">«12-14»</param>
    public static Sight Of(ActQuery.View view, Guid? measureId, string? lines)
    {
        if (view.Measures.FirstOrDefault(m => m.Id == measureId) is { } measure) return new(measure.Id, measure.Lines);
        return lines?.Split('-') is [var first, var last] && int.TryParse(first, out var from) && int.TryParse(last, out var to)
            ? new(null, new(from, to)) : Nothing;
    }

    public bool Shows(int line) => Lines is { } lines && lines.First <= line && line <= lines.Last;

    /// <summary>Where a finding leads: to its measure and to the lines in the printed text, or to the lines alone.</summary>
    public static string AddressOf(ActQuery.View view, Finding finding)
    {
        var act = $"/acts/{view.Act.Id}";
        if (!view.Act.Places.TryGetValue(finding.Where, out var lines)) return PlanOf(finding) is { } plan ? $"{act}#plan-{plan}" : $"{act}#head";
        return view.MeasureAt(lines.First) is { } measure
            ? $"{act}?measure={measure.Id}#measure-{measure.Id}"
            : $"{act}?lines={lines.First}-{lines.Last}#line-{lines.First}";
    }

    private static string? PlanOf(Finding finding) => finding.Where.Split(' ', ',') is ["plan", var number, ..] ? number : null;
}
