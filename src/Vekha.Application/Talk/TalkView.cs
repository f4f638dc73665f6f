using Vekha.Planning.Access;
using Vekha.Planning.Talk;

namespace Vekha.Application.Talk;

/// <param name="Lines">The newest last.</param>
/// <param name="People">Those who see the obligation, without the person who looks; the highest first.</param>
/// <param name="Giving">Those of them whom the person who looks may give a task.</param>
/// <param name="All">The person who looks among them.</param>
public sealed record TalkView(
    IReadOnlyList<TalkLine> Lines, IReadOnlyList<ReachablePerson> People, IReadOnlyList<ReachablePerson> Giving,
    IReadOnlyList<ReachablePerson> All)
{
    /// <summary>Something was said by the person who looks, or ended, since a moment.</summary>
    public bool HasJustTalked(DateTimeOffset since) =>
        Lines.Any(line => (line.IsOwn && line.At >= since) || line.Row.EndedAt >= since || line.Asked.Any(m => m.EndedAt >= since));

    /// <summary>The last reminder; null where there was none.</summary>
    public TalkLine? Reminder => Lines.LastOrDefault(line => line.Row.Kind == TalkKind.Reminder);
}

/// <param name="At">In the time zone of the installation.</param>
/// <param name="Asked">The mentions of a comment.</param>
public sealed record TalkLine(TalkRow Row, DateTimeOffset At, IReadOnlyList<TalkRow> Asked, PersonId ViewerId)
{
    public bool IsOwn => Row.PersonId == ViewerId;

    public bool AsksViewer => Asked.Any(m => m.PersonId == ViewerId && m.EndedAt is null);

    /// <summary>What the person may do with this line.</summary>
    public bool Offers(TalkAction action) => action switch
    {
        TalkAction.Answered => AsksViewer,
        TalkAction.RetractComment => Row is { Kind: TalkKind.Comment, EndedAt: null } && IsOwn,
        TalkAction.AssignmentDone => MayMark && Row.EndedAt is null,
        TalkAction.AssignmentReopened => MayMark && Row.EndedAt is not null,
        _ => false,
    };

    private bool MayMark => Row.Kind == TalkKind.Assignment && (IsOwn || Row.OtherId == ViewerId);
}

public enum TalkKind { Comment, Mention, Assignment, Contact, Reminder, Person }

/// <summary>A row of the one statement that reads them all; what a kind does not need is null.</summary>
public sealed record TalkRow
{
    public TalkKind Kind { get; init; }
    /// <summary>Of the comment where it is a mention.</summary>
    public Guid Id { get; init; }
    public DateTimeOffset? At { get; init; }
    /// <summary>Who said it, or is asked.</summary>
    public PersonId PersonId { get; init; }
    public string Person { get; init; } = "";
    /// <summary>null where it was retracted; the address of a person.</summary>
    public string? Text { get; init; }
    public PersonId? OtherId { get; init; }
    /// <summary>Who has the task; whom one spoke or wrote to; who was reminded; the post of a person.</summary>
    public string? Other { get; init; }
    /// <summary>The <see cref="ContactKind"/>, or the role of a person, as it is stored.</summary>
    public string? Medium { get; init; }
    public DateOnly? Day { get; init; }
    /// <summary>Of a letter, or the telephone of a person.</summary>
    public string? Number { get; init; }
    /// <summary>Retracted, answered, done.</summary>
    public DateTimeOffset? EndedAt { get; init; }
    public uint? Version { get; init; }

    public ContactKind? Contact => Enum.TryParse<ContactKind>(Medium, out var kind) ? kind : null;
}
