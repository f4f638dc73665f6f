using Vekha.Application;
using Vekha.Application.Acts.Measures;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>What was typed, read into a measure; what cannot be read is told by the name of its field, «Rules[1].Due».</summary>
internal static class TypedMeasure
{
    public static CorrectMeasureRequest Request(MeasureForm form, SeenMeasure seen)
    {
        var (measure, owner, unclear) = Read(form);
        return new(seen, measure, owner) { Unclear = unclear };
    }

    public static AddMeasureRequest Request(MeasureForm form, NewPlaceForm place, ActId act, EditionId edition)
    {
        var (measure, owner, unclear) = Read(form);
        return new(act, edition, place.Key, place.AfterId, measure, owner) { Unclear = unclear, IsAsIs = place.AsIs };
    }

    private static (Measure Measure, OwedBy Owner, FieldFaults Unclear) Read(MeasureForm form)
    {
        var unclear = new FieldFaults();
        var rules = form.Rules.Index().Select(row => new TypedRule(row.Item, $"Rules[{row.Index}]", unclear).Rule).ToList();
        var measure = new Measure(
            Typed.Text(form.Number), Typed.Line(form.Name) ?? "",
            [.. form.Parties.Where(p => Typed.Line(p.Name) is not null).Select(p => new Party(Typed.Line(p.Name)!, p.ByAgreement))],
            [.. form.Deliverables.Where(d => Typed.Line(d.Text) is not null).Select(Read)],
            new(Typed.Line(form.DeadlineText) ?? "", rules),
            Typed.Line(form.Oversight));
        if (form.Owner is null) unclear.Add(nameof(form.Owner), MeasureFault.OwnerRequired);
        return (measure, form.Owner ?? default, unclear);
    }

    private static Deliverable Read(DeliverableRow row) => new(
        Typed.Line(row.Text)!,
        row.Kind ?? DeliverableKind.Other,
        Typed.Line(row.Deadline) is { } deadline ? DeadlineReader.Read(deadline) : null);
}
