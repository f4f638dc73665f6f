using Vekha.Documents.Blocks;

namespace Vekha.Formats;

/// <summary>The text of a file, or the reason why there is none; exactly one of the two.</summary>
public sealed record OpenedFile(DocumentText? Text, Refusal? Refusal)
{
    /// <summary>The text for people, whose lines the blocks count; null where there is none.</summary>
    public string? Printed { get; init; }

    /// <summary>What a person should look at in the text: words a scan shows unclearly, letters that were mended.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];
}

/// <param name="Line">Of the printed text, counted from 1.</param>
/// <param name="Confidence">Of the recognition, 0 to 100; null where it was not a scan.</param>
public sealed record Notice(NoticeKind Kind, int Line, string Word, string? Printed = null, int? Confidence = null);

public enum NoticeKind
{
    /// <summary>A word of a scan that was recognised with little confidence.</summary>
    Unclear,

    /// <summary>Letters of the other alphabet that look alike were replaced.</summary>
    Mended,
}
