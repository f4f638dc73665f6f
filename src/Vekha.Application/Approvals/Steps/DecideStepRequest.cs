using Vekha.Application.Files;
using Vekha.Application.Obligations;
using Vekha.Planning.Approvals;

namespace Vekha.Application.Approvals.Steps;

/// <summary>A decision on the step in turn: by an own right, or by the letter of an outside body.</summary>
/// <param name="Key">Of the decision to be made: a request sent twice decides once.</param>
/// <param name="Step">The step the person saw in turn, counted from 0.</param>
/// <param name="Place">Where exactly the fault is: «стр. 3, строка 12».</param>
/// <param name="Number">Of the letter, as are the date and the file.</param>
public sealed record DecideStepRequest(
    PassageId PassageId, Guid Key, int Step, StepOutcome? Outcome, string? Reason, string? Place, string? Number, DateOnly? Date,
    IReadOnlyList<Upload> Files)
{
    public const int LongestText = Typed.LongestText;
    public const int LongestPlace = 300;

    private static readonly DocumentFaults Codes = new(
        StepFault.NumberRequired, StepFault.DateRequired, Fault.NoSuchDay, StepFault.DateInFuture);

    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    /// <param name="byLetter">The step is decided by a letter; its file is checked apart.</param>
    internal FieldFaults Faults(bool byLetter, DateOnly today)
    {
        var faults = new FieldFaults(byLetter ? Unclear : []);
        if (Outcome is null) faults.Add(nameof(Outcome), StepFault.OutcomeRequired);
        if (Outcome == StepOutcome.Returned && Typed.Text(Reason) is null) faults.Add(nameof(Reason), Fault.ReasonRequired);
        else if (Reason?.Length > LongestText) faults.Add(nameof(Reason), Fault.TooLong, LongestText);
        if (Place?.Length > LongestPlace) faults.Add(nameof(Place), Fault.TooLong, LongestPlace);
        if (byLetter) faults.AddDocumentFaults(Number, Date, today, Codes);
        return faults;
    }
}

public enum StepFault { OutcomeRequired, NumberRequired, DateRequired, DateInFuture }
