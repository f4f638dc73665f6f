using Vekha.Application.Talk;
using Vekha.Planning;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Talk;

/// <summary>The form that was posted, and what is wrong with it.</summary>
/// <param name="Name">As the form is called on the page: a form of a line is named after the line, too, «RetractComment:0192…».</param>
public sealed record PostedTalk(string Name, TalkForm Form)
{
    public FieldErrors Errors { get; init; } = [];
    public Refusal? Refusal { get; init; }

    public static PostedTalk Of(IFormCollection posted, TalkForm? form) => new(posted["_handler"].ToString(), form ?? new());

    public static string NameOf(TalkAction action, TalkLine line) => $"{action}:{line.Row.Id}";
}
