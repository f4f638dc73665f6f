using Vekha.Application;
using Vekha.Documents.Deadlines;
using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>What was typed, read into a measure, and what is wrong with each field by its name, «Rules[1].Due».</summary>
internal sealed class TypedMeasure
{
    private readonly Dictionary<string, string> errors = [];

    private TypedMeasure(MeasureForm form)
    {
        Owner = Enum.TryParse<OwedBy>(form.Owner, out var owner) ? owner : OwedBy.Region;
        var rules = form.Rules.Index().Select(row => new TypedRule(row.Item, $"Rules[{row.Index}]", errors).Rule).ToList();
        Measure = new(
            Shorter(Typed.Text(form.Number), 40, nameof(form.Number)),
            Typed.Line(form.Name) ?? Missing(nameof(form.Name), MeasureTexts.NameRequired),
            [.. form.Parties.Select(p => (Name: Typed.Line(p.Name), p.ByAgreement)).Where(p => p.Name is not null).Select(p => new Party(p.Name!, p.ByAgreement))],
            [.. form.Deliverables.Where(d => Typed.Line(d.Text) is not null).Select(Read)],
            new(Typed.Line(form.DeadlineText) ?? "", rules),
            Typed.Line(form.Oversight));
    }

    public Measure Measure { get; }
    public OwedBy Owner { get; }
    public IReadOnlyDictionary<string, string> Errors => errors;

    public static TypedMeasure Of(MeasureForm form) => new(form);

    private static Deliverable Read(DeliverableRow row) => new(
        Typed.Line(row.Text)!,
        Enum.TryParse<DeliverableKind>(row.Kind, out var kind) ? kind : DeliverableKind.Other,
        Typed.Line(row.Deadline) is { } deadline ? DeadlineReader.Read(deadline) : null);

    private string? Shorter(string? text, int most, string field)
    {
        if (text?.Length > most) errors[field] = ActTexts.Form_TooLong.With(most);
        return text;
    }

    private string Missing(string field, string message)
    {
        errors[field] = message;
        return "";
    }
}
