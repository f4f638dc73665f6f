namespace Vekha.Documents.Amendments;

/// <summary>The quotations of a phrase so far, by what they are for.</summary>
internal sealed record PhraseWords
{
    public static PhraseWords Unsaid { get; } = new();

    /// <summary>Words that are in the text.</summary>
    public IReadOnlyList<string> Old { get; private init; } = [];

    /// <summary>Words that are put in.</summary>
    public IReadOnlyList<string> New { get; private init; } = [];

    /// <summary>«после», «перед».</summary>
    public ClauseToken? Anchor { get; private init; }

    /// <summary>The words that the anchor names.</summary>
    public string? Anchored { get; private init; }

    /// <summary>Words that may be meant, or may be the name of something: that depends on what follows.</summary>
    public string? Doubtful { get; private init; }

    public bool HasAny => Old.Count + New.Count > 0 || Anchored is not null;

    public bool AwaitsAnchored => Anchor is not null && Anchored is null;

    public PhraseWords WithAnchor(ClauseToken anchor) => this with { Anchor = anchor };

    public PhraseWords WithAnchored(string quoted) => this with { Anchored = quoted };

    public PhraseWords WithDoubtful(string quoted) => this with { Doubtful = quoted };

    public PhraseWords WithOld(string quoted) => this with { Old = [.. Old, quoted] };

    public PhraseWords WithNew(string quoted) => this with { New = [.. New, quoted] };

    /// <summary>After a verb: doubtful words were meant only if the verb follows them at once.</summary>
    public PhraseWords Decided(bool isBesideVerb) =>
        (Doubtful is { } meant && isBesideVerb && Old.Count == 0 && Anchored is null ? WithOld(meant) : this) with { Doubtful = null };
}
