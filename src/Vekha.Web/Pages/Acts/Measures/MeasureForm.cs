using System.Globalization;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>A measure as it is typed. Everything is text until it is read, so that nothing typed is lost.</summary>
public sealed class MeasureForm
{
    /// <summary>The button that was pressed: «save», «read-deadline», «add-rule», «remove-rule:2» …</summary>
    public string? Do { get; set; }
    public uint Version { get; set; }
    public string? Number { get; set; }
    public string? Name { get; set; }
    public string? Oversight { get; set; }
    public OwedBy? Owner { get; set; }
    public string? DeadlineText { get; set; }
    // Where no row is posted, null is bound.
    public List<PartyRow> Parties { get; set => field = value ?? []; } = [];
    public List<DeliverableRow> Deliverables { get; set => field = value ?? []; } = [];
    public List<RuleRow> Rules { get; set => field = value ?? []; } = [];

    public static MeasureForm Of(Measure measure, OwedBy owner, uint version) => new()
    {
        Version = version,
        Number = measure.Number,
        Name = measure.Name,
        Oversight = measure.Oversight,
        Owner = owner,
        DeadlineText = measure.Deadline.Text,
        Parties = [.. measure.Responsible.Select(p => new PartyRow { Name = p.Name, ByAgreement = p.ByAgreement })],
        Deliverables = [.. measure.Deliverables.Select(DeliverableRow.Of)],
        Rules = [.. measure.Deadline.Rules.Select(RuleRow.Of)],
    };

    /// <summary>Does what a button other than «save» asks for.</summary>
    public void ChangeRows()
    {
        var (action, index) = Do?.Split(':') is [var name, var number] && int.TryParse(number, out var i) ? (name, i) : (Do, -1);
        switch (action)
        {
            case "add-party": Parties.Add(new()); break;
            case "add-deliverable": Deliverables.Add(new()); break;
            case "add-rule": Rules.Add(new()); break;
            case "remove-party": RemoveAt(Parties, index); break;
            case "remove-deliverable": RemoveAt(Deliverables, index); break;
            case "remove-rule": RemoveAt(Rules, index); break;
            case "read-deadline": Rules = [.. DeadlineReader.Read(DeadlineText ?? "").Rules.Select(RuleRow.Of)]; break;
        }
    }

    private static void RemoveAt<T>(List<T> rows, int index)
    {
        if (index >= 0 && index < rows.Count) rows.RemoveAt(index);
    }
}

public sealed class PartyRow
{
    public string? Name { get; set; }
    public bool ByAgreement { get; set; }
}

public sealed class DeliverableRow
{
    public string? Text { get; set; }
    public DeliverableKind? Kind { get; set; }
    public string? Deadline { get; set; }

    public static DeliverableRow Of(Deliverable deliverable) =>
        new() { Text = deliverable.Text, Kind = deliverable.Kind, Deadline = deliverable.Deadline?.Text };
}

public sealed class RuleRow
{
    /// <summary>Which fields come first; null where the values tell.</summary>
    public RuleKind? Kind { get; set; }
    public string? From { get; set; }
    public string? Due { get; set; }
    public string? YearOffset { get; set; }
    public Recurrence? Recurs { get; set; }
    public string? LagCount { get; set; }
    public LagUnit? LagUnit { get; set; }
    /// <summary>«period», «act», or an event in <see cref="LagEvent"/>.</summary>
    public string? LagAfter { get; set; }
    public string? LagEvent { get; set; }
    public string? Until { get; set; }
    public string? Cohort { get; set; }
    public ScheduleNote? Schedule { get; set; }

    /// <summary>As chosen, otherwise as the values tell.</summary>
    public RuleKind KindShown => Kind is { } chosen ? chosen
        : Schedule is not null && !Has(Due) ? RuleKind.Separate
        : Recurs is not null ? RuleKind.Repeat
        : Has(LagCount) || Has(LagAfter) ? RuleKind.Event
        : Has(From) ? RuleKind.Period
        : RuleKind.Date;

    public const string Act = "act";
    public const string Event = "event";

    /// <summary>What was typed in one of the fields; null where nothing was.</summary>
    public string? ValueOf(string field) => field switch
    {
        nameof(Due) => Due,
        nameof(From) => From,
        nameof(Until) => Until,
        nameof(Recurs) => Recurs?.ToString(),
        nameof(YearOffset) => YearOffset,
        nameof(Cohort) => Cohort,
        nameof(LagCount) => LagCount,
        nameof(LagUnit) => LagUnit?.ToString(),
        nameof(LagAfter) => LagAfter,
        nameof(LagEvent) => LagEvent,
        nameof(Schedule) => Schedule?.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    public static RuleRow Of(Rule rule) => new()
    {
        From = TypedDate.Of(rule.From),
        Due = TypedDate.Of(rule.Due),
        YearOffset = Written(rule.YearOffset),
        Recurs = rule.Recurs,
        LagCount = Written(rule.Lag?.Count),
        LagUnit = rule.Lag?.Unit,
        LagAfter = rule.Lag?.After switch { null => null, Lag.Period => Lag.Period, "" => Act, _ => Event },
        LagEvent = rule.Lag is { After: { Length: > 0 } after and not Lag.Period } ? after : null,
        Until = TypedDate.Of(rule.Until),
        Cohort = Written(rule.Cohort),
        Schedule = rule.Schedule,
    };

    private static bool Has(string? value) => !string.IsNullOrWhiteSpace(value);

    private static string? Written(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
