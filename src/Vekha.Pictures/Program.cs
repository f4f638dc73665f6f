using ImageMagick;
using Vekha.Pictures;

// Vekha.Pictures FORMAT FILE PAGES LONG-SIDE: writes the pages of a picture as PAGES-1.pgm, PAGES-2.pgm …
// It is a program of its own since the libraries inside decode files of people we do not know:
// whoever starts it bounds its memory and time.
if (args is not [var format, var file, var pages, var side] || !Enum.TryParse<MagickFormat>(format, ignoreCase: true, out var known)
    || !int.TryParse(side, out var longSide))
    return PictureStatus.Misused;
PictureLimits.Set();
try
{
    return PicturePages.Write(known, file, pages, longSide);
}
catch (MagickResourceLimitErrorException)
{
    return PictureStatus.TooLarge;
}
catch (MagickException)
{
    return PictureStatus.Damaged;
}
