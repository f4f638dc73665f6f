using Vekha.Application.Talk;
using Vekha.Planning.Access;

namespace Vekha.Application.Obligations.Selected;

/// <summary>One question or one task at several obligations.</summary>
/// <param name="Key">A request sent twice has one effect.</param>
/// <param name="Day">By which a task is to be done.</param>
public sealed record TalkOfSelectedRequest(
    IReadOnlyList<SelectedObligation> Items, SelectedAction Action, Guid Key, string? Text, PersonId? Person, DateOnly? Day)
{
    /// <summary>In place of one person: each obligation goes to the head who answers for its centre.</summary>
    public bool ToOwnHeads { get; init; }

    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    internal FieldFaults Faults(DateOnly today)
    {
        var faults = new FieldFaults(Unclear);
        if (Items.Count > Action.MostOf()) faults.Add(nameof(Items), Fault.TooMany, Action.MostOf());
        if (Typed.Text(Text) is not { } text) faults.Add(nameof(Text), TalkFault.TextRequired);
        else if (text.Length > TalkRequest.LongestText) faults.Add(nameof(Text), Fault.TooLong, TalkRequest.LongestText);
        if (Person is null && !ToOwnHeads) faults.Add(nameof(Person), TalkFault.PersonRequired);
        if (Action != SelectedAction.Assign) return faults;
        if (Day is null) faults.Add(nameof(Day), TalkFault.DayRequired);
        else if (Day < today) faults.Add(nameof(Day), TalkFault.DayPast);
        return faults;
    }
}
