using System.Buffers;
using System.Buffers.Text;

namespace Vekha.Formats.Opening;

/// <summary>RFC 5652: an electronic signature in a file of its own, as bytes, as Base64 or between the lines of PEM.</summary>
internal static class SignedData
{
    public static bool Begins(ReadOnlySpan<byte> head) => IsSignedData(head) || IsSignedData(FromText(head));

    /// <summary>A SEQUENCE that begins with the identifier of signed-data, 1.2.840.113549.1.7.2.</summary>
    private static bool IsSignedData(ReadOnlySpan<byte> der)
    {
        if (der is not [0x30, var length, ..]) return false;
        var lengthBytes = length > 0x80 ? length - 0x80 : 0;
        return lengthBytes <= 4 && der[2..].Length > lengthBytes
            && der[(2 + lengthBytes)..].StartsWith((ReadOnlySpan<byte>)[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]);
    }

    private static byte[] FromText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        if (head.StartsWith("-----BEGIN "u8)) head = head.IndexOf((byte)'\n') is var end and > 0 ? head[end..] : [];
        Span<byte> digits = stackalloc byte[64];
        var count = 0;
        foreach (var c in head)
        {
            if (c is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t') continue;
            digits[count++] = c;
            if (count == digits.Length) break;
        }
        var bytes = new byte[48];
        return count == digits.Length && Base64.DecodeFromUtf8(digits, bytes, out _, out _, isFinalBlock: false) == OperationStatus.Done
            ? bytes
            : [];
    }
}
