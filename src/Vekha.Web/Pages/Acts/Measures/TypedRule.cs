using System.Globalization;
using Vekha.Application;
using Vekha.Application.Acts.Measures;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>One typed rule; what cannot be read is noted at its field.</summary>
internal sealed class TypedRule(RuleRow row, string name, Dictionary<string, string> errors)
{
    public Rule Rule => new(
        Date(row.From, nameof(row.From)),
        Date(row.Due, nameof(row.Due)),
        Number(row.YearOffset, nameof(row.YearOffset), -50, 50),
        Choice<Recurrence>(row.Recurs),
        Lag(),
        Date(row.Until, nameof(row.Until)),
        Number(row.Cohort, nameof(row.Cohort), 2000, 2100),
        Choice<ScheduleNote>(row.Schedule));

    private PartialDate? Date(string? typed, string field)
    {
        if (!TypedDate.TryRead(typed, out var date)) errors[$"{name}.{field}"] = MeasureTexts.Rule_NotADate;
        return date;
    }

    private int? Number(string? typed, string field, int least, int most)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var minus = typed.Trim().Replace('−', '-').Replace('–', '-');
        if (int.TryParse(minus, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        errors[$"{name}.{field}"] = MeasureTexts.Rule_NotANumber.With(least, most);
        return null;
    }

    private Lag? Lag()
    {
        var count = Number(row.LagCount, nameof(row.LagCount), -3650, 3650);
        if (string.IsNullOrWhiteSpace(row.LagAfter)) return count is { } only ? new(only, Unit, "") : null;
        var after = row.LagAfter switch
        {
            Documents.Deadlines.Rules.Lag.Period => Documents.Deadlines.Rules.Lag.Period,
            RuleRow.Act => "",
            _ => Typed.Line(row.LagEvent),
        };
        if (after is null) errors[$"{name}.{nameof(row.LagEvent)}"] = MeasureTexts.Rule_EventRequired;
        if (string.IsNullOrWhiteSpace(row.LagCount)) errors[$"{name}.{nameof(row.LagCount)}"] = MeasureTexts.Rule_CountRequired;
        return count is { } given && after is not null ? new(given, Unit, after) : null;
    }

    private LagUnit Unit => Choice<LagUnit>(row.LagUnit) ?? LagUnit.Day;

    private static T? Choice<T>(string? typed) where T : struct, Enum => Enum.TryParse<T>(typed, out var value) && Enum.IsDefined(value) ? value : null;
}
