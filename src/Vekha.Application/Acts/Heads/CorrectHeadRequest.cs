using Vekha.Documents.Acts;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Heads;

/// <summary>The head of an act as it is to stand. Of an act that is changed, and of a clause, what is not given is empty.</summary>
/// <param name="Version">The act as the person saw it.</param>
public sealed record CorrectHeadRequest(ActId ActId, uint Version, Act Head)
{
    private const int LongestNumber = 100;

    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    /// <summary>The fields of a row are named «Clauses[2].Text».</summary>
    internal FieldFaults Faults()
    {
        var faults = new FieldFaults(Unclear);
        if (Head.Number?.Length > LongestNumber) faults.Add(nameof(Act.Number), Fault.TooLong, LongestNumber);
        if (string.IsNullOrWhiteSpace(Head.Title)) faults.Add(nameof(Act.Title), HeadFault.TitleRequired);
        if (Head.Signatory is { } signatory && string.IsNullOrWhiteSpace(signatory.Name))
            faults.Add(nameof(Act.Signatory), HeadFault.SignatoryRequired);
        foreach (var (i, amended) in Head.Amends.Index())
        {
            if (amended.Number.Length == 0)
                faults.Add($"{nameof(Act.Amends)}[{i}].{nameof(ActReference.Number)}", Fault.NumberRequired);
            if (amended.Date == default) faults.Add($"{nameof(Act.Amends)}[{i}].{nameof(ActReference.Date)}", HeadFault.DayUnclear);
        }
        foreach (var (i, clause) in Head.Clauses.Index())
        {
            if (clause.Number.Length == 0)
                faults.Add($"{nameof(Act.Clauses)}[{i}].{nameof(Clause.Number)}", Fault.NumberRequired);
            if (clause.Text.Length == 0) faults.Add($"{nameof(Act.Clauses)}[{i}].{nameof(Clause.Text)}", HeadFault.ClauseTextRequired);
        }
        return faults;
    }
}

/// <summary>What can be wrong with the head of an act.</summary>
public enum HeadFault
{
    TitleRequired,

    /// <summary>A post without a name.</summary>
    SignatoryRequired,

    /// <summary>No day, or none that could be read.</summary>
    DayUnclear,

    ClauseTextRequired,
}
