using System.Globalization;
using Vekha.Application;
using Vekha.Documents.Plans;

namespace Vekha.Web.Pages.Acts.Plans;

/// <summary>Title, programme and years of a plan as they are typed.</summary>
public sealed class CorrectPlanForm
{
    public uint Version { get; set; }
    public string? Title { get; set; }
    public string? Programme { get; set; }
    public string? First { get; set; }
    public string? Last { get; set; }

    public YearSpan? Years => (Year(First), Year(Last)) is ({ } first, { } last) ? new(first, last) : null;

    public IReadOnlyDictionary<string, string> Errors()
    {
        var errors = new Dictionary<string, string>();
        if (Typed.Line(Title) is null) errors[nameof(Title)] = ActTexts.Plan_TitleRequired;
        if (Typed.Text(First) is null != Typed.Text(Last) is null) errors[nameof(Last)] = ActTexts.Plan_BothYears;
        else if (Typed.Text(First) is not null && (Years is not { } years || years.Last < years.First)) errors[nameof(Last)] = ActTexts.Plan_YearsWrong;
        return errors;
    }

    private static int? Year(string? typed) =>
        int.TryParse(typed, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100 ? year : null;
}
