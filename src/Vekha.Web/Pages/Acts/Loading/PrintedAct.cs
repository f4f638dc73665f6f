using Vekha.Documents;
using Vekha.Formats;
using Vekha.Formats.Opening;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.Loading;

/// <summary>The text of an act and what was read out of it, or the words that say why there is none; the text may be there all the same.</summary>
internal sealed record PrintedAct(string? Text, Reading? Reading, string? Problem)
{
    public IReadOnlyList<ScanWord> ScanWords { get; private init; } = [];

    public static PrintedAct Of(byte[] file) => Of(DocumentFile.Read(file), null);

    public static PrintedAct Of(string typed)
    {
        var text = PrintedText.OfLines(typed);
        return Of(DocumentFile.Read(text), text);
    }

    /// <summary>The lines that places count are those of the text the reader prints: a page or a Word file has none of its own.</summary>
    private static PrintedAct Of(OpenedFile opened, string? typed)
    {
        if (opened.Unreadable is { } why) return new(typed, null, why.Text());
        var text = PrintedText.OfLines(opened.Printed!);
        var reading = DocumentReader.Read(opened.Text!);
        return reading is { Act: null, Plans.Count: 0, Passport: null } ? new(text, null, ActTexts.New_NoAct) : new(text, reading, null)
        {
            ScanWords = [.. opened.Notices.Select(n => new ScanWord(n.Line, n.Word, n.Kind == NoticeKind.Mended ? n.Printed : null, n.Confidence))],
        };
    }
}
