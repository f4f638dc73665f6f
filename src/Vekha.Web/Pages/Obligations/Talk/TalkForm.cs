using Vekha.Application;
using Vekha.Application.Talk;
using Vekha.Planning.Talk;
using Vekha.Web.Forms;
using Vekha.Web.Requests;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Obligations.Talk;

/// <summary>What any form of the talk sends: each fills what it asks for.</summary>
public sealed class TalkForm
{
    public const int LongestText = 2000;

    /// <summary>The id of what is added: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }

    /// <summary>The comment or the task that is changed, as the person saw it.</summary>
    public Guid Id { get; set; }
    public uint Version { get; set; }

    public string? Text { get; set; }
    /// <summary>Who is asked, or is to do it.</summary>
    public Guid? Person { get; set; }
    public string? Day { get; set; }
    public ContactKind Kind { get; set; }
    public string? With { get; set; }
    public string? Number { get; set; }

    public string? TypedText => Typed.Text(Text);

    public DateOnly? DayOrNone => TypedDay.Of(Day);

    public FieldErrors Errors(TalkAction action, DateOnly today) => action switch
    {
        TalkAction.Comment => Errors(TextError()),
        TalkAction.Assign => AssignmentErrors(today),
        TalkAction.Contact => ContactErrors(today),
        _ => [],
    };

    private FieldErrors AssignmentErrors(DateOnly today) => Errors(
        TextError(),
        Person is null ? (nameof(Person), Texts.Talk_PersonRequired) : null,
        DayOrNone is not { } day ? (nameof(Day), Texts.Talk_DayRequired) : day < today ? (nameof(Day), Texts.Talk_DayPast) : null);

    private FieldErrors ContactErrors(DateOnly today) => Errors(
        TextError(),
        Typed.Line(With) is not { } with ? (nameof(With), Texts.Talk_WithRequired) : TooLong(nameof(With), with, Contact.LongestWith),
        Typed.Line(Number) is { } number ? TooLong(nameof(Number), number, Contact.LongestNumber) : null,
        DayOrNone is not { Year: >= 2000 } day ? (nameof(Day), Texts.Talk_ContactDayRequired) : day > today ? (nameof(Day), Texts.Talk_ContactDayFuture) : null);

    private (string, string)? TextError() =>
        TypedText is not { } text ? (nameof(Text), Texts.Talk_TextRequired) : TooLong(nameof(Text), text, LongestText);

    private static (string, string)? TooLong(string field, string text, int most) => text.Length > most ? (field, Texts.Fault_TooLong.With(most)) : null;

    private static FieldErrors Errors(params (string Field, string Text)?[] found)
    {
        var errors = new FieldErrors();
        foreach (var error in found.OfType<(string Field, string Text)>()) errors.Add(error.Field, error.Text);
        return errors;
    }
}
