using System.Globalization;
using Vekha.Application;
using Vekha.Application.Acts.Measures;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>One typed rule; what cannot be read is noted at its field.</summary>
internal sealed class TypedRule(RuleRow row, string name, FieldFaults faults)
{
    public Rule Rule => new(
        Date(row.From, nameof(row.From)),
        Date(row.Due, nameof(row.Due)),
        Number(row.YearOffset, nameof(row.YearOffset), RuleNumbers.YearOffset),
        row.Recurs,
        Lag(),
        Date(row.Until, nameof(row.Until)),
        Number(row.Cohort, nameof(row.Cohort), RuleNumbers.Cohort),
        row.Schedule);

    private PartialDate? Date(string? typed, string field)
    {
        if (!TypedDate.TryRead(typed, out var date)) Note(field, MeasureFault.DateUnclear);
        return date;
    }

    private int? Number(string? typed, string field, RuleNumbers fit)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var minus = typed.Trim().Replace('−', '-').Replace('–', '-');
        if (int.TryParse(minus, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && fit.Has(number))
            return number;
        Note(field, MeasureFault.NumberUnfit, fit.Least, fit.Most);
        return null;
    }

    private Lag? Lag()
    {
        var count = Number(row.LagCount, nameof(row.LagCount), RuleNumbers.LagCount);
        if (string.IsNullOrWhiteSpace(row.LagAfter)) return count is { } only ? new(only, Unit, "") : null;
        var after = row.LagAfter switch
        {
            Documents.Deadlines.Rules.Lag.Period => Documents.Deadlines.Rules.Lag.Period,
            RuleRow.Act => "",
            _ => Typed.Line(row.LagEvent),
        };
        if (after is null) Note(nameof(row.LagEvent), MeasureFault.EventRequired);
        if (string.IsNullOrWhiteSpace(row.LagCount)) Note(nameof(row.LagCount), MeasureFault.CountRequired);
        return count is { } given && after is not null ? new(given, Unit, after) : null;
    }

    private LagUnit Unit => row.LagUnit ?? LagUnit.Day;

    private void Note(string field, MeasureFault fault, params IReadOnlyList<object> arguments) =>
        faults.Add($"{name}.{field}", fault, arguments);
}
