using ImageMagick;

namespace Vekha.Pictures;

/// <summary>Bounds of the library itself; they must stand before the first picture.</summary>
internal static class PictureLimits
{
    public const int MostPages = 40;

    /// <summary>Of one page: an A4 sheet at 800 dots an inch.</summary>
    public const long MostPixels = 60_000_000;

    /// <summary>Far above what is decoded, so that a picture that is too large is told from a damaged one.</summary>
    private const uint LongestSide = 1_000_000;
    private const ulong Memory = 300UL << 20;
    private const ulong Seconds = 30;

    public static void Set()
    {
        (ResourceLimits.Width, ResourceLimits.Height) = (LongestSide, LongestSide);
        (ResourceLimits.Memory, ResourceLimits.Disk) = (Memory, 0);
        (ResourceLimits.Time, ResourceLimits.Thread) = (Seconds, 1);
    }
}
