using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Planning.Talk;

namespace Vekha.Application.Talk;

/// <summary>What is to be said or marked in the talk about an obligation; each action fills what it asks for.</summary>
/// <param name="Key">The id of what is added: a request sent twice has one effect.</param>
/// <param name="Id">The comment or the task that is changed, as the person saw it in <paramref name="Version"/>.</param>
/// <param name="Person">Who is asked, or is to do it.</param>
/// <param name="Day">By which it is to be done, or on which one spoke or wrote.</param>
/// <param name="Kind">Of a contact, as are <paramref name="With"/> and <paramref name="Number"/>.</param>
public sealed record TalkRequest(
    ObligationId ObligationId, TalkAction Action, Guid Key, Guid Id, uint Version, string? Text, PersonId? Person, DateOnly? Day,
    ContactKind Kind, string? With, string? Number)
{
    public const int LongestText = Typed.LongestText;

    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    public bool Adds => Action is TalkAction.Comment or TalkAction.Assign or TalkAction.Contact;

    internal FieldFaults Faults(DateOnly today)
    {
        var faults = new FieldFaults(Action is TalkAction.Assign or TalkAction.Contact ? Unclear : []);
        if (Adds) AddTextFaults(faults);
        if (Action == TalkAction.Assign) AddTaskFaults(faults, today);
        if (Action == TalkAction.Contact) AddContactFaults(faults, today);
        return faults;
    }

    private void AddTextFaults(FieldFaults faults)
    {
        if (Typed.Text(Text) is not { } text) faults.Add(nameof(Text), TalkFault.TextRequired);
        else if (text.Length > LongestText) faults.Add(nameof(Text), Fault.TooLong, LongestText);
    }

    private void AddTaskFaults(FieldFaults faults, DateOnly today)
    {
        if (Person is null) faults.Add(nameof(Person), TalkFault.PersonRequired);
        if (Day is null) faults.Add(nameof(Day), TalkFault.DayRequired);
        else if (Day < today) faults.Add(nameof(Day), TalkFault.DayPast);
    }

    private void AddContactFaults(FieldFaults faults, DateOnly today)
    {
        if (!Enum.IsDefined(Kind)) faults.Add(nameof(Kind), Fault.Unclear);
        if (Typed.Line(With) is not { } with) faults.Add(nameof(With), TalkFault.WithRequired);
        else if (with.Length > Contact.LongestWith) faults.Add(nameof(With), Fault.TooLong, Contact.LongestWith);
        if (Typed.Line(Number)?.Length > Contact.LongestNumber) faults.Add(nameof(Number), Fault.TooLong, Contact.LongestNumber);
        if (Day is null) faults.Add(nameof(Day), TalkFault.ContactDayRequired);
        else if (Day.Value.Year < PlanYears.First) faults.Add(nameof(Day), Fault.NoSuchDay);
        else if (Day > today) faults.Add(nameof(Day), TalkFault.ContactDayFuture);
    }
}

public enum TalkFault { TextRequired, PersonRequired, DayRequired, DayPast, WithRequired, ContactDayRequired, ContactDayFuture }
