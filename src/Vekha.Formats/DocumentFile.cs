using System.Xml;
using Vekha.Formats.Html;
using Vekha.Formats.Opening;
using Vekha.Formats.Programs;
using Vekha.Formats.Text;

namespace Vekha.Formats;

/// <summary>The only way from a file, or from pasted text, to blocks. The kind of the file is told by its content, not by its
/// name.</summary>
public static class DocumentFile
{
    public const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>Whether other programs read files of this kind, in seconds to minutes; all others we read in a moment.</summary>
    public static bool NeedsPrograms(FileKind kind) => kind is FileKind.Pdf or FileKind.Jpeg or FileKind.Png or FileKind.Tiff
        or FileKind.Heic or FileKind.Doc or FileKind.Rtf;

    /// <param name="ct">Stops the programs that read scans, PDF and old formats.</param>
    public static OpenedFile Read(byte[] bytes, CancellationToken ct = default) => Read(bytes, null, ct);

    /// <param name="progress">Takes the percents of a scan whose pages are recognised.</param>
    public static OpenedFile Read(byte[] bytes, IProgress<int>? progress, CancellationToken ct)
    {
        if (bytes.Length > MaxBytes) return Refused(Unreadable.TooLarge);
        if (bytes.Length == 0) return Refused(Unreadable.Empty);
        var kind = FileContent.KindOf(bytes);
        if (kind == FileKind.Text) return ReadText(bytes);
        return Guarded(() => FileFormats.Read(kind, bytes, Budget.OfAct(NeedsPrograms(kind)), progress, ct));
    }

    /// <summary>Pasted text: plain, or the source of a web page. The character that no database stores counts as a space.</summary>
    public static OpenedFile Read(string text)
    {
        text = text.Replace('\0', ' ');
        if (string.IsNullOrWhiteSpace(text)) return Refused(Unreadable.Empty);
        if (text.Length > MaxBytes) return Refused(Unreadable.TooLarge);
        var budget = Budget.OfAct(needsPrograms: false);
        return Guarded(() => HtmlBlocks.IsPage(text) ? HtmlBlocks.Read(text, budget)
            : new(TextBlocks.Of(text, budget), null) { Printed = text });
    }

    /// <summary>Deletes what unfinished readings of a stopped process left.</summary>
    public static void DeleteLeftovers(DateTimeOffset before) => WorkFolder.DeleteLeftovers(before);

    private static OpenedFile ReadText(ReadOnlySpan<byte> bytes) =>
        TextEncoding.Decoded(bytes) is { } text
            ? Read(text)
            : Refused(bytes.Contains((byte)0) ? Unreadable.Binary : Unreadable.UnknownEncoding);

    /// <summary>Damage shows in many ways, depending on the format; all of them end in one answer.</summary>
    private static OpenedFile Guarded(Func<OpenedFile> read)
    {
        try
        {
            return read();
        }
        catch (UnreadableException unreadable)
        {
            return Refused(unreadable.Why);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or NotSupportedException or IOException or OverflowException)
        {
            return Refused(Unreadable.Damaged);
        }
    }

    private static OpenedFile Refused(Unreadable why) => new(null, why);
}
