using System.IO.Compression;
using System.Text;

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
}
