using Vekha.Documents;
using Vekha.Formats;

namespace Vekha.Web.Pages.Acts.Loading;

/// <summary>The text of an act and what was read out of it, or the words that say why there is none; the text may be there all the same.</summary>
internal sealed record PrintedAct(string? Text, Reading? Reading, string? Problem)
{
    public static PrintedAct Of(ReadOnlySpan<byte> file) => DocumentFile.Read(file).Refusal is { } refusal
        ? new(null, null, refusal.Text())
        : Of(PrintedText.Of(file)!);

    public static PrintedAct Of(string typed)
    {
        var text = PrintedText.OfLines(typed);
        var (document, refusal) = DocumentFile.Read(text);
        if (refusal is { } why) return new(text, null, why.Text());
        var reading = DocumentReader.Read(document!);
        return reading is { Act: null, Plans.Count: 0 } ? new(text, null, Texts.NewAct_NoAct) : new(text, reading, null);
    }
}
