using Vekha.Application;
using Vekha.Application.Acts.Measures;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>What was typed, read into a measure, and what is wrong with each field by its name, «Rules[1].Due».</summary>
internal sealed class TypedMeasure
{
    private TypedMeasure(MeasureForm form, SeenMeasure seen)
    {
        var rules = form.Rules.Index().Select(row => new TypedRule(row.Item, $"Rules[{row.Index}]", Errors).Rule).ToList();
        var measure = new Measure(
            Typed.Text(form.Number), Typed.Line(form.Name) ?? "",
            [.. form.Parties.Where(p => Typed.Line(p.Name) is not null).Select(p => new Party(Typed.Line(p.Name)!, p.ByAgreement))],
            [.. form.Deliverables.Where(d => Typed.Line(d.Text) is not null).Select(Read)],
            new(Typed.Line(form.DeadlineText) ?? "", rules),
            Typed.Line(form.Oversight));
        Request = new(seen, measure, Enum.TryParse<OwedBy>(form.Owner, out var owner) && Enum.IsDefined(owner) ? owner : OwedBy.Region);
        Errors.AddRange(Request.Faults());
    }

    public CorrectMeasureRequest Request { get; }

    public FieldErrors Errors { get; } = [];

    public static TypedMeasure Of(MeasureForm form, SeenMeasure seen) => new(form, seen);

    private static Deliverable Read(DeliverableRow row) => new(
        Typed.Line(row.Text)!,
        Enum.TryParse<DeliverableKind>(row.Kind, out var kind) ? kind : DeliverableKind.Other,
        Typed.Line(row.Deadline) is { } deadline ? DeadlineReader.Read(deadline) : null);
}
