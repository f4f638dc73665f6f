using System.IO.Compression;
using System.Text;
using System.Xml;
using Vekha.Documents.Printing;

namespace Vekha.Formats.Docx.Writing;

/// <summary>An official form → a DOCX file in the look of ГОСТ Р 7.0.97. The same form gives the same bytes.</summary>
public static class DocxWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The earliest time a ZIP archive can tell; the file must not depend on when it was made.</summary>
    private static readonly DateTimeOffset Timeless = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(OfficialForm form, OfficialStandard standard = OfficialStandard.Gost2025)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in DocxParts.Fixed) Add(archive, name, stream => stream.Write(Encoding.UTF8.GetBytes(content)));
            Add(archive, "word/document.xml", stream =>
            {
                using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false) });
                new DocxDocument(new(xml), standard).Write(form);
            });
        }
        return file.ToArray();
    }

    private static void Add(ZipArchive archive, string name, Action<Stream> write)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Timeless;
        using var stream = entry.Open();
        write(stream);
    }
}
