using Vekha.Application.Talk;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Planning.Talk;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Talk;

/// <summary>What any form of the talk sends: each fills what it asks for.</summary>
public sealed class TalkForm
{
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

    public TalkRequest Request(ObligationId obligation, TalkAction action) =>
        new(obligation, action, Key, Id, Version, Text, PersonId.Of(Person), TypedDay.Of(Day), Kind, With, Number)
        {
            Unclear = TypedDay.Unclear((nameof(Day), Day)),
        };
}
