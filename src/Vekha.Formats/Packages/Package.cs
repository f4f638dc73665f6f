using System.IO.Compression;
using System.Xml;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Packages;

/// <summary>A ZIP archive of XML parts, as DOCX, ODT and XLSX are. What is unpacked in all is bounded;
/// nothing outside the archive is ever opened.</summary>
internal sealed class Package : IDisposable
{
    /// <summary>For an act, which never comes near.</summary>
    private const int MostEntries = 5000;

    private readonly ZipArchive archive;

    public Package(byte[] act, Budget budget)
        : this(new MemoryStream(act, writable: false), MostEntries, budget)
    {
    }

    public Package(Stream file, int mostEntries, Budget budget)
    {
        archive = new(file, ZipArchiveMode.Read, leaveOpen: true);
        Budget = budget;
        if (archive.Entries.Count > mostEntries) throw new UnreadableException(Unreadable.TooComplex);
    }

    public Budget Budget { get; }

    /// <summary>The first part whose name begins and ends so, with or without a number between.</summary>
    public string? Named(string start, string end) => archive.Entries.Select(entry => entry.FullName)
        .FirstOrDefault(name => name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal)
            && name[start.Length..^end.Length].All(char.IsAsciiDigit));

    /// <returns>null where the archive has no such part.</returns>
    public XmlReader? Xml(string part)
    {
        if (archive.GetEntry(part) is not { } entry) return null;
        return XmlReader.Create(new BoundedStream(entry.Open(), Budget), new()
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
