using Vekha.Documents.Blocks;

namespace Vekha.Formats.Opening;

/// <summary>The text of a file, or the reason why there is none; exactly one of the two.</summary>
public sealed record OpenedFile(DocumentText? Text, Unreadable? Unreadable)
{
    /// <summary>The text for people, whose lines the blocks count; null where there is none.</summary>
    public string? Printed { get; init; }

    /// <summary>What a person should look at in the text: words a scan shows unclearly, letters that were mended.</summary>
    public IReadOnlyList<FileNotice> Notices { get; init; } = [];
}
