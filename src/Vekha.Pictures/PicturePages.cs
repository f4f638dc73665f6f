using ImageMagick;

namespace Vekha.Pictures;

/// <summary>The pages of a picture in greys on white, upright, all with the same long side.</summary>
internal static class PicturePages
{
    /// <param name="format">The only one that is tried: the library knows formats that run programs and read other files.</param>
    public static int Write(MagickFormat format, string file, string pages, int longSide)
    {
        var settings = new MagickReadSettings { Format = format };
        using var seen = new MagickImageCollection();
        seen.Ping(file, settings);
        if (seen.Count is 0) return PictureStatus.Damaged;
        if (seen.Count > PictureLimits.MostPages || seen.Any(page => (long)page.Width * page.Height > PictureLimits.MostPixels))
            return PictureStatus.TooLarge;
        for (var page = 0; page < seen.Count; page++) WritePage(format, file, page, $"{pages}-{page + 1}.pgm", longSide);
        return PictureStatus.Written;
    }

    /// <summary>One page at a time: forty decoded pages are more than a gigabyte.</summary>
    private static void WritePage(MagickFormat format, string file, int page, string written, int longSide)
    {
        using var picture = new MagickImage(file, new MagickReadSettings { Format = format, FrameIndex = (uint)page, FrameCount = 1 });
        // As the camera was held.
        picture.AutoOrient();
        if (picture.HasAlpha)
        {
            picture.BackgroundColor = MagickColors.White;
            picture.Alpha(AlphaAction.Remove);
        }
        picture.Grayscale();
        picture.FilterType = FilterType.Box;
        picture.Resize(new MagickGeometry((uint)longSide, (uint)longSide));
        picture.Depth = 8;
        picture.Write(written, MagickFormat.Pgm);
    }
}
