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

    public bool Has(string part) => archive.GetEntry(part) is not null;

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

    /// <returns>The part up to <paramref name="most"/> characters of ASCII; null where there is none.</returns>
    public string? Ascii(string part, int most)
    {
        if (archive.GetEntry(part) is not { } entry) return null;
        using var stream = new AllowedStream(entry.Open(), allowance);
        var bytes = new byte[most];
        return System.Text.Encoding.ASCII.GetString(bytes, 0, stream.ReadAtLeast(bytes, most, throwOnEndOfStream: false));
    }

    public void Dispose() => archive.Dispose();
}
