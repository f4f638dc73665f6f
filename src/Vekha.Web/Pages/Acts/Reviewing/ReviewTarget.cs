using Vekha.Application.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Reviewing;

/// <summary>What the address of the review screen points at: a measure or one part of it, a finding, or printed lines alone.</summary>
/// <param name="Mark">The id of what is lit on the side of what was read: a measure, or a row of a passport.</param>
public sealed record ReviewTarget(string? Mark, PrintedPlace Place)
{
    public static ReviewTarget Nothing { get; } = new(null, PrintedPlace.None);

    public static ReviewTarget Of(ActQuery.View view, PrintedSheet sheet, ReviewAddress at)
    {
        if (at.Finding is > 0 && at.Finding <= view.Act.Findings.Count)
            return FindingPlace.Of(view, sheet, view.Act.Findings[at.Finding.Value - 1]);
        if (view.Measures.FirstOrDefault(m => m.Id == at.Measure) is { } measure)
            return new(MarkOf(measure), sheet.PlaceOf(measure, Enum.TryParse<MeasurePart>(at.Part, true, out var part) ? part : null));
        if (at.Row is { } row && view.Act.Places.TryGetValue(row, out var printed))
            return new(PassportRows.MarkOf(row), PrintedPlace.Of(printed));
        return at.Lines?.Split('-') is [var first, var last] && int.TryParse(first, out var from) && int.TryParse(last, out var to)
            ? new(null, PrintedPlace.Of(new LineSpan(from, to))) : Nothing;
    }

    public static string MarkOf(ActQuery.ReviewedMeasure measure) => $"measure-{measure.Id}";
}

/// <summary>What stands in the address.</summary>
/// <param name="Part">Of the measure: «deadline».</param>
/// <param name="Row">Of a passport: «passport plan, row 12».</param>
/// <param name="Lines">«12-14»</param>
/// <param name="Finding">Which finding of the act, from 1.</param>
public sealed record ReviewAddress(MeasureId? Measure, string? Part, string? Row, string? Lines, int? Finding);
