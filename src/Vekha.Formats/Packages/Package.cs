using System.IO.Compression;
using System.Xml;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Packages;

/// <summary>A ZIP archive of XML parts, as DOCX and ODT are. What is unpacked in all is bounded; nothing outside the archive is ever opened.</summary>
internal sealed class Package : IDisposable
{
    private const int MostEntries = 5000;

    /// <summary>No act comes near: a page of text makes some 20 KiB of XML.</summary>
    private const long MostUnpacked = 96L * 1024 * 1024;

    private readonly ZipArchive archive;
    private readonly Allowance allowance = new(MostUnpacked);

    public Package(byte[] bytes)
    {
        archive = new(new MemoryStream(bytes, writable: false));
        if (archive.Entries.Count > MostEntries) throw new UnreadableException(Unreadable.TooComplex);
    }

    /// <summary>The first part with that beginning and end, however it is numbered.</summary>
    public string? Named(string start, string end) => archive.Entries.Select(entry => entry.FullName)
        .FirstOrDefault(name => name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal)
            && name[start.Length..^end.Length].All(char.IsAsciiDigit));

    /// <returns>null where the archive has no such part.</returns>
    public XmlReader? Xml(string part)
    {
        if (archive.GetEntry(part) is not { } entry) return null;
        return XmlReader.Create(new AllowedStream(entry.Open(), allowance), new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    public void Dispose() => archive.Dispose();
}
