using System.Security.Cryptography;
using System.Text;
using Vekha.Formats.Csv;
using Vekha.Formats.Xlsx;

namespace Vekha.Web.Pages.Centres;

public sealed class ImportForm
{
    public const int MaxFileLength = 5 << 20;
    public const int MaxTextLength = 1_500_000;

    public Guid? Region { get; set; }
    public string? Table { get; set => field = value?.Replace('\0', ' '); }
    public IFormFile? File { get; set; }
    /// <summary>Create the hosts and municipalities that are not known.</summary>
    public bool Create { get; set; }
    /// <summary>Save the good rows without those that are not.</summary>
    public bool Skip { get; set; }
    /// <summary>The second button: save what the preview showed.</summary>
    public bool Save { get; set; }
    /// <summary>What the person saw checked.</summary>
    public string? Seen { get; set; }

    public string Fingerprint =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Region}|{Create}|{(Table ?? "").ReplaceLineEndings("\n")}")));

    /// <summary>Takes the table out of the uploaded file, if there is one, into <see cref="Table"/>.</summary>
    /// <returns>What is wrong with the file.</returns>
    public async Task<string?> TakeFileAsync(CancellationToken ct)
    {
        if (File is not { Length: > 0 } file) return Table?.Length > MaxTextLength ? Texts.Import_TextTooLarge : null;
        if (file.Length > MaxFileLength) return Texts.Import_FileTooLarge;
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        var table = Read(content);
        if (table is null) return Texts.Import_FileUnreadable;
        Table = table;
        return Table.Length > MaxTextLength ? Texts.Import_TextTooLarge : null;
    }

    private static string? Read(MemoryStream content)
    {
        var bytes = content.ToArray();
        if (bytes is not [(byte)'P', (byte)'K', ..]) return FileText.Of(bytes);
        return XlsxReader.Read(content) is { } rows ? SeparatedText.Write(rows) : null;
    }
}
