using Vekha.Application.Obligations.Selected;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Obligations.Selected;

public sealed class SelectedForm
{
    /// <summary>Made when the form was rendered: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }

    /// <summary>What the person saw and confirms, and nothing else.</summary>
    public string? Items { get; set; }
    public string? Reason { get; set; }
    public string? Due { get; set; }
    public string? Text { get; set; }
    public string? Day { get; set; }
    /// <summary>The id of a person, or <see cref="OwnHeads"/>.</summary>
    public string? Person { get; set; }

    public const string OwnHeads = "heads";

    public Guid? PersonChosen => Guid.TryParse(Person, out var person) ? person : null;

    public DecideSelectedRequest Decision(SelectedAction action) =>
        new(SelectionAddress.Read(Items), action, Key, Reason, TypedDay.Of(Due)) { Unclear = TypedDay.Unclear((nameof(Due), Due)) };

    public RemindSelectedRequest Reminder() => new(SelectionAddress.Read(Items), Key);

    public TalkOfSelectedRequest Talk(SelectedAction action) =>
        new(SelectionAddress.Read(Items), action, Key, Text, PersonChosen is { } person ? new(person) : null, TypedDay.Of(Day))
        {
            ToOwnHeads = Person == OwnHeads,
            Unclear = TypedDay.Unclear((nameof(Day), Day)),
        };
}
