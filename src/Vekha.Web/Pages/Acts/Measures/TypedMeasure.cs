using Vekha.Application;
using Vekha.Application.Acts.Measures;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Plans;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>What was typed, read into a measure; what cannot be read is told by the name of its field, «Rules[1].Due».</summary>
internal static class TypedMeasure
{
    public static CorrectMeasureRequest Request(MeasureForm form, SeenMeasure seen)
    {
        var unclear = new FieldFaults();
        var rules = form.Rules.Index().Select(row => new TypedRule(row.Item, $"Rules[{row.Index}]", unclear).Rule).ToList();
        var measure = new Measure(
            Typed.Text(form.Number), Typed.Line(form.Name) ?? "",
            [.. form.Parties.Where(p => Typed.Line(p.Name) is not null).Select(p => new Party(Typed.Line(p.Name)!, p.ByAgreement))],
            [.. form.Deliverables.Where(d => Typed.Line(d.Text) is not null).Select(Read)],
            new(Typed.Line(form.DeadlineText) ?? "", rules),
            Typed.Line(form.Oversight));
        if (form.Owner is null) unclear.Add(nameof(form.Owner), Fault.Unclear);
        return new(seen, measure, form.Owner ?? default) { Unclear = unclear };
    }

    private static Deliverable Read(DeliverableRow row) => new(
        Typed.Line(row.Text)!,
        row.Kind ?? DeliverableKind.Other,
        Typed.Line(row.Deadline) is { } deadline ? DeadlineReader.Read(deadline) : null);
}
