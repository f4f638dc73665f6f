using Vekha.Application;
using Vekha.Planning;
using Vekha.Planning.Approvals;
using Vekha.Web.Forms;
using Vekha.Web.Pages.Obligations;
using Vekha.Web.Requests;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Routes.Steps;

/// <summary>A decision on the step in turn: by an own right, or by the letter of an outside body.</summary>
public sealed class StepForm
{
    public const int LongestText = 2000;
    public const int LongestPlace = 300;

    /// <summary>Of the decision to be made: a form posted twice decides once.</summary>
    public Guid Key { get; set; }
    /// <summary>The step the person saw in turn.</summary>
    public int Step { get; set; }
    /// <summary>«Agreed» or «Returned»; the forms of an own decision carry it, that of a letter lets choose.</summary>
    public string? Outcome { get; set; }
    public string? Reason { get; set; }
    public string? Place { get; set; }
    public string? Number { get; set; }
    public string? Date { get; set; }

    public StepOutcome? Chosen => Enum.TryParse<StepOutcome>(Outcome, out var outcome) && Enum.IsDefined(outcome) ? outcome : null;

    public DateOnly? LetterDay => TypedDay.Of(Date);

    /// <param name="byLetter">The step is decided by a letter; its file is checked apart.</param>
    public FieldErrors Errors(bool byLetter, DateOnly today)
    {
        var errors = new FieldErrors();
        if (Chosen is null) errors.Add(nameof(Outcome), Texts.Step_OutcomeRequired);
        if (Chosen == StepOutcome.Returned && Typed.Text(Reason) is null) errors.Add(nameof(Reason), RefusalTexts.Of(Refusal.ReasonRequired));
        else if (Reason?.Length > LongestText) errors.Add(nameof(Reason), Texts.Fault_TooLong.With(LongestText));
        if (Place?.Length > LongestPlace) errors.Add(nameof(Place), Texts.Fault_TooLong.With(LongestPlace));
        if (byLetter) AddLetterErrors(errors, today);
        return errors;
    }

    private void AddLetterErrors(FieldErrors errors, DateOnly today)
    {
        if (Typed.Line(Number) is null) errors.Add(nameof(Number), Texts.Step_NumberRequired);
        else if (Number!.Trim().Length > ObligationForm.LongestNumber) errors.Add(nameof(Number), Texts.Fault_TooLong.With(ObligationForm.LongestNumber));
        if (string.IsNullOrWhiteSpace(Date)) errors.Add(nameof(Date), Texts.Step_DateRequired);
        else if (LetterDay is not { Year: >= 2000 } day) errors.Add(nameof(Date), Texts.Obligation_DateUnclear);
        else if (day > today) errors.Add(nameof(Date), Texts.Step_DateInFuture);
    }
}
