using System.Globalization;
using Vekha.Application.Acts;
using Vekha.Application.Acts.Plans;
using Vekha.Planning.Editions;
using Vekha.Web.Forms;

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

    public CorrectPlanRequest Request(EditionId edition) => new(edition, Version, Title, Programme, Year(First), Year(Last));

    /// <summary>Years that were typed and are none.</summary>
    public FieldErrors Unclear()
    {
        var errors = new FieldErrors();
        if (!IsUnclear(First) && !IsUnclear(Last)) return errors;
        var areBothTyped = !string.IsNullOrWhiteSpace(First) && !string.IsNullOrWhiteSpace(Last);
        errors[nameof(Last)] = FaultWords.Of(areBothTyped ? PlanFault.YearsWrong : PlanFault.BothYears);
        return errors;
    }

    private static bool IsUnclear(string? typed) => !string.IsNullOrWhiteSpace(typed) && Year(typed) is null;

    private static int? Year(string? typed) => int.TryParse(typed, Spaced, CultureInfo.InvariantCulture, out var year) ? year : null;
}
