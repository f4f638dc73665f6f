using Vekha.Formats.Csv;
using Vekha.Formats.Xlsx;

namespace Vekha.Web.Forms;

/// <summary>A table that a person pasted or uploaded (XLSX, CSV), as separated text.</summary>
internal static class GivenTable
{
    public const int MaxFileLength = 5 << 20;
    public const int MaxTextLength = 1_500_000;

    /// <returns>The table of the file, or where there is none the pasted one; or what is wrong with it.</returns>
    public static async Task<(string? Table, string? Error)> OfAsync(IFormFile? file, string? pasted, CancellationToken ct)
    {
        if (file is not { Length: > 0 }) return (pasted, ErrorOf(pasted));
        if (file.Length > MaxFileLength) return (pasted, Texts.Import_FileTooLarge);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        return Read(content) is { } table ? (table, ErrorOf(table)) : (pasted, Texts.Import_FileUnreadable);
    }

    private static string? ErrorOf(string? table) =>
        table?.Length > MaxTextLength ? Texts.Import_TextTooLarge : string.IsNullOrWhiteSpace(table) ? Texts.Import_Empty : null;

    private static string? Read(MemoryStream content)
    {
        var bytes = content.ToArray();
        if (bytes is not [(byte)'P', (byte)'K', ..]) return FileText.Of(bytes);
        return XlsxReader.Read(content) is { } rows ? SeparatedText.Write(rows) : null;
    }
}
