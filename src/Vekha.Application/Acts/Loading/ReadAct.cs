using Vekha.Documents;
using Vekha.Formats;
using Vekha.Formats.Opening;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts.Loading;

/// <summary>The printed text of an act and what was read out of it, or the code that says why there is no act.</summary>
/// <param name="Printed">Its lines are those that the places of the reading count: a page or a Word file has none of its own. It may be
/// there although there is no act in it.</param>
/// <param name="Problem">An <see cref="Unreadable"/> or <see cref="LoadingFault.NoAct"/>; null where there is a reading.</param>
internal sealed record ReadAct(string? Printed, Reading? Reading, Enum? Problem)
{
    /// <summary>What a person should look at in the text of a scan.</summary>
    public IReadOnlyList<ScanWord> ScanWords { get; private init; } = [];

    public static ReadAct OfFile(byte[] content, IProgress<int>? progress, CancellationToken ct) =>
        Of(DocumentFile.Read(content, progress, ct), null);

    public static ReadAct OfTyped(string text) => Of(DocumentFile.Read(text), text);

    private static ReadAct Of(OpenedFile opened, string? typed)
    {
        if (opened.Unreadable is { } why) return new(typed, null, why);
        var text = PrintedText.OfLines(opened.Printed!);
        var reading = DocumentReader.Read(opened.Text!);
        return reading is { Act: null, Plans.Count: 0, Passport: null } ? new(text, null, LoadingFault.NoAct)
            : new(text, reading, null) { ScanWords = [.. opened.Notices.Select(WordOf)] };
    }

    private static ScanWord WordOf(FileNotice notice) =>
        new(notice.Line, notice.Word, notice.Kind == FileNoticeKind.Mended ? notice.Printed : null, notice.Confidence);
}
