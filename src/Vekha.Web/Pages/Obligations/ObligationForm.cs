using Vekha.Application.Obligations;
using Vekha.Planning;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Obligations;

/// <summary>What any form of the page sends: each fills what it asks for.</summary>
public sealed class ObligationForm
{
    public const int LongestText = 2000;
    public const int LongestNumber = 100;

    /// <summary>Made when the form was rendered: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }

    /// <summary>The obligation as the person saw it.</summary>
    public uint Version { get; set; }

    public string? Reason { get; set; }
    public string? Due { get; set; }
    public string? Number { get; set; }
    public string? Date { get; set; }
    public bool WithoutNumber { get; set; }
    public int? Deliverable { get; set; }
    public string? Note { get; set; }

    public DateOnly? DueDay => TypedDay.Of(Due);

    public DateOnly? DocumentDay => TypedDay.Of(Date);

    /// <summary>Messages at the fields of the form that sets a date.</summary>
    public FieldErrors DateErrors()
    {
        var errors = new FieldErrors();
        if (string.IsNullOrWhiteSpace(Due)) errors.Add(nameof(Due), Texts.Obligation_DueRequired);
        else if (DueDay is not { Year: >= 2000 and <= 2100 }) errors.Add(nameof(Due), Texts.Obligation_DateUnclear);
        AddReasonErrors(errors, Refusal.BasisRequired);
        return errors;
    }

    public FieldErrors ReasonErrors()
    {
        var errors = new FieldErrors();
        AddReasonErrors(errors, Refusal.ReasonRequired);
        return errors;
    }

    /// <summary>Messages at the fields of the form that adds evidence, its files aside.</summary>
    public FieldErrors EvidenceErrors(IReadOnlyList<DeliverableView> deliverables, DateOnly today)
    {
        var errors = new FieldErrors();
        var deliverable = deliverables.FirstOrDefault(d => d.Index == Deliverable);
        if (Deliverable is not null && deliverable is null) errors.Add(nameof(Deliverable), Texts.Evidence_NoSuchStep);
        if (WithoutNumber && deliverable is { NeedsNumber: true }) errors.Add(nameof(WithoutNumber), Texts.Evidence_NumberNeeded);
        if (!WithoutNumber) AddDocumentErrors(errors, today);
        if (Note?.Length > LongestText) errors.Add(nameof(Note), Texts.Fault_TooLong.With(LongestText));
        return errors;
    }

    private void AddDocumentErrors(FieldErrors errors, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(Number)) errors.Add(nameof(Number), Texts.Evidence_NumberRequired);
        else if (Number.Trim().Length > LongestNumber) errors.Add(nameof(Number), Texts.Fault_TooLong.With(LongestNumber));
        if (string.IsNullOrWhiteSpace(Date)) errors.Add(nameof(Date), Texts.Evidence_DateRequired);
        else if (DocumentDay is not { Year: >= 1990 } day) errors.Add(nameof(Date), Texts.Obligation_DateUnclear);
        else if (day > today) errors.Add(nameof(Date), Texts.Evidence_DateInFuture);
    }

    private void AddReasonErrors(FieldErrors errors, Refusal missing)
    {
        if (string.IsNullOrWhiteSpace(Reason)) errors.Add(nameof(Reason), RefusalTexts.Of(missing));
        else if (Reason.Length > LongestText) errors.Add(nameof(Reason), Texts.Fault_TooLong.With(LongestText));
    }
}
