using Vekha.Data.Files;
using Vekha.Documents.Blocks;
using Vekha.Formats;
using Vekha.Formats.Xlsx;

namespace Vekha.Application.Files;

/// <summary>A Word or Excel file as plain paragraphs and tables: its words without its looks.</summary>
/// <param name="Blocks">None where it cannot be read.</param>
/// <param name="IsCut">It goes on after what is shown.</param>
public sealed record FilePreview(IReadOnlyList<Block> Blocks, bool IsCut)
{
    private const int MostCharacters = 200_000;
    private const int MostRows = 500;

    /// <summary>Reading takes memory and a processor: so many at a time, the others wait a little.</summary>
    private static readonly SemaphoreSlim Slots = new(2);

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    public static FilePreview None { get; } = new([], false);

    /// <summary>Of a stored file; nothing of what the browser shows itself.</summary>
    internal static async Task<FilePreview> OfAsync(FileStore store, string sha256, string contentType, CancellationToken ct)
    {
        var kind = PreviewKinds.Of(contentType);
        if (kind is not (PreviewKind.Document or PreviewKind.Table)) return None;
        await using var content = store.Open(sha256);
        return await OfAsync(content, kind, ct);
    }

    /// <summary>Reads within the limits of the readers of acts and tables.</summary>
    public static async Task<FilePreview> OfAsync(Stream content, PreviewKind kind, CancellationToken ct)
    {
        if (content.Length > DocumentFile.MaxBytes || !await Slots.WaitAsync(LongestWait, ct)) return None;
        try
        {
            var bytes = new byte[content.Length];
            await content.ReadExactlyAsync(bytes, ct);
            return await Task.Run(() => Cut(kind == PreviewKind.Table ? Tables(bytes) : Paragraphs(bytes, ct)), ct);
        }
        finally
        {
            Slots.Release();
        }
    }

    private static IReadOnlyList<Block> Paragraphs(byte[] bytes, CancellationToken ct) => DocumentFile.Read(bytes, ct).Text?.Blocks ?? [];

    private static IReadOnlyList<Block> Tables(byte[] bytes)
    {
        using var content = new MemoryStream(bytes, writable: false);
        return XlsxReader.Read(content) is { Count: > 0 } rows ? [new Table([.. rows.Select(RowOf)], new(1, rows.Count))] : [];
    }

    private static Row RowOf(IReadOnlyList<string> cells, int index) =>
        new([.. cells.Select(text => new Cell([text]))], new(index + 1, index + 1));

    private static FilePreview Cut(IReadOnlyList<Block> blocks)
    {
        var (shown, left) = (new List<Block>(), MostCharacters);
        foreach (var block in blocks)
        {
            if (left <= 0) return new(shown, true);
            var part = block is Table table ? Cut(table, left) : block;
            left -= LengthOf(part);
            shown.Add(part);
            if (part != block) return new(shown, true);
        }
        return new(shown, false);
    }

    private static Table Cut(Table table, int most)
    {
        var count = 0;
        while (count < Math.Min(table.Rows.Count, MostRows) && most > 0) most -= LengthOf(table.Rows[count++]);
        return count == table.Rows.Count ? table : new([.. table.Rows.Take(count)], table.Lines);
    }

    // A cell counts for more than its text: each is an element of the page.
    private static int LengthOf(Row row) => row.Cells.Sum(cell => cell.Paragraphs.Sum(p => p.Length) + 10);

    private static int LengthOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Length + 10,
        Table table => table.Rows.Sum(LengthOf),
        _ => 0,
    };
}
