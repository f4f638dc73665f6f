using System.IO.Compression;

namespace Vekha.Testing;

/// <summary>The smallest contents that are what they are called.</summary>
public static class SampleFiles
{
    private static readonly byte[] SignedData = [0x30, 0x80, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02, 0xA0, 0x80];

    public static byte[] Pdf { get; } = [.. "%PDF-1.7\n"u8, .. new byte[300], .. "%%EOF"u8];
    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[100], 0xFF, 0xD9];
    public static byte[] Png { get; } = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. new byte[50]];
    public static byte[] Docx { get; } = Zip("[Content_Types].xml", "word/document.xml");
    public static byte[] Xlsx { get; } = Zip("[Content_Types].xml", "xl/workbook.xml");
    public static byte[] Signature { get; } = [.. SignedData, .. new byte[200]];
    public static byte[] SignatureText { get; } =
        System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(Signature, Base64FormattingOptions.InsertLineBreaks));
    public static byte[] SignaturePem { get; } = [.. "-----BEGIN PKCS7-----\r\n"u8, .. SignatureText, .. "\r\n-----END PKCS7-----\r\n"u8];

    public static byte[] Zip(params string[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in entries)
            {
                using var content = archive.CreateEntry(entry).Open();
                content.Write("текст"u8);
            }
        return memory.ToArray();
    }
}
