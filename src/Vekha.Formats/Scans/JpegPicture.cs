using System.Buffers.Binary;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Scans;

/// <summary>Size and colours of a JPEG picture, from the header of its frame.</summary>
internal static class JpegPicture
{
    public static Picture Of(byte[] file)
    {
        var (width, height, colours) = Frame(file);
        return new(width, height, [new(file, 0, height, $"{Colours(colours)} /BitsPerComponent 8 /Filter /DCTDecode")]);
    }

    public static string Colours(int colours) => colours switch
    {
        1 => "/ColorSpace /DeviceGray",
        3 => "/ColorSpace /DeviceRGB",
        4 => "/ColorSpace /DeviceCMYK /Decode [1 0 1 0 1 0 1 0]",
        _ => throw new UnreadableException(Unreadable.Damaged),
    };

    private static (int Width, int Height, int Colours) Frame(ReadOnlySpan<byte> file)
    {
        for (var at = 2; at + 9 < file.Length;)
        {
            if (file[at] != 0xFF) throw new UnreadableException(Unreadable.Damaged);
            var mark = file[at + 1];
            if (mark == 0xFF)
            {
                at++;
                continue;
            }
            if (mark is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]), file[at + 9]);
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }
        throw new UnreadableException(Unreadable.Damaged);
    }
}
