using System.Globalization;
using Vekha.Application;
using Vekha.Application.Acts;
using Vekha.Application.Acts.Plans;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Plans;

/// <summary>Title, programme and years of a plan as they are typed.</summary>
public sealed class CorrectPlanForm
{
    private const NumberStyles Spaced = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    public uint Version { get; set; }
    public string? Title { get; set; }
    public string? Programme { get; set; }
    public string? First { get; set; }
    public string? Last { get; set; }

    public static CorrectPlanForm Of(EditionView edition) => new()
    {
        Version = edition.Version,
        Title = edition.Title,
        Programme = edition.ProgrammeCode,
        First = edition.FirstYear?.ToString(CultureInfo.InvariantCulture),
        Last = edition.LastYear?.ToString(CultureInfo.InvariantCulture),
    };

    public CorrectPlanRequest Request(EditionId edition) =>
        new(edition, Version, Title, Programme, Year(First), Year(Last)) { Unclear = Unclear() };

    /// <summary>Years that were typed and are none.</summary>
    private FieldFaults Unclear()
    {
        if (!IsUnclear(First) && !IsUnclear(Last)) return [];
        var areBothTyped = !string.IsNullOrWhiteSpace(First) && !string.IsNullOrWhiteSpace(Last);
        return FieldFaults.Of(nameof(Last), areBothTyped ? PlanFault.YearsWrong : PlanFault.BothYears);
    }

    private static bool IsUnclear(string? typed) => !string.IsNullOrWhiteSpace(typed) && Year(typed) is null;

    private static int? Year(string? typed) => int.TryParse(typed, Spaced, CultureInfo.InvariantCulture, out var year) ? year : null;
}
