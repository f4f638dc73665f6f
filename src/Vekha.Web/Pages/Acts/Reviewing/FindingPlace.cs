using System.Text.RegularExpressions;
using Vekha.Application.Acts;
using Vekha.Documents.Findings;
using Vekha.Documents.Plans;

namespace Vekha.Web.Pages.Acts.Reviewing;

/// <summary>Where a finding leads: to its measure or its row, and to the very cell where the kind of finding or its words tell
/// which.</summary>
internal static partial class FindingPlace
{
    public static ReviewTarget Of(ActQuery.View view, PrintedSheet sheet, Finding finding)
    {
        if (finding.Where.StartsWith(PassportRows.Passport, StringComparison.Ordinal)) return OfPassport(view, sheet, finding);
        if (!view.Act.Places.TryGetValue(finding.Where, out var lines)) return ReviewTarget.Nothing;
        if (view.Measures.FirstOrDefault(m => m.FirstLine == lines.First) is not { } measure) return new(null, PrintedPlace.Of(lines));
        var place = sheet.PlaceOf(measure, PartOf(finding.Code));
        return new(ReviewTarget.MarkOf(measure), place.Cells.Count > 0 ? place : Narrowed(place, sheet, finding));
    }

    private static ReviewTarget OfPassport(ActQuery.View view, PrintedSheet sheet, Finding finding)
    {
        var rows = PassportRows.Of(view.Act.Passport!, finding).ToList();
        var place = PrintedPlace.Of([.. rows.Where(view.Act.Places.ContainsKey).Select(row => view.Act.Places[row])]);
        return new(rows.Count > 0 ? PassportRows.MarkOf(rows[0]) : null, Narrowed(place, sheet, finding));
    }

    /// <summary>A finding quotes what is printed.</summary>
    private static PrintedPlace Narrowed(PrintedPlace place, PrintedSheet sheet, Finding finding) =>
        Quoted.Matches(finding.Message).Select(quote => sheet.CellsWith(place.Lines, quote.Value))
            .FirstOrDefault(found => found.Count > 0) is { } cells
            ? place with { Cells = cells } : place;

    private static MeasurePart? PartOf(FindingCode code) => code switch
    {
        FindingCode.DuplicateNumber or FindingCode.NumberGap => MeasurePart.Number,
        FindingCode.NoResponsible => MeasurePart.Responsible,
        FindingCode.NoDeliverable => MeasurePart.Deliverables,
        FindingCode.UnreadDeadline or FindingCode.MissingDate or FindingCode.DueBeforeAct or FindingCode.EndBeforeStart
            or FindingCode.OutsidePeriod => MeasurePart.Deadline,
        _ => null,
    };

    /// <summary>What stands in «…», without the dots where the quotation was cut.</summary>
    [GeneratedRegex(@"(?<=«…?)[^«»…]{2,}(?=…?»)")]
    private static partial Regex Quoted { get; }
}
