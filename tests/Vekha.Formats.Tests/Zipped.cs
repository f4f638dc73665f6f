using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Vekha.Formats.Tests;

/// <summary>Archives made part by part.</summary>
internal static class Zipped
{
    public static byte[] Of(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        return file.ToArray();
    }

    /// <summary>The archive with everything cut out of one part that matches the pattern.</summary>
    public static byte[] Without(byte[] file, string part, string pattern)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return Of(
            [.. archive.Entries.Select(
                entry =>
                    (entry.FullName, entry.FullName == part
                        ? Regex.Replace(Text(entry), pattern, "", RegexOptions.Singleline)
                        : Text(entry)))]);
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
