namespace Vekha.Web.Words;

internal static class FileSize
{
    private const double Unit = 1024;

    /// <summary>«12 КБ», «3,4 МБ»</summary>
    public static string Of(long bytes) => bytes switch
    {
        < (long)Unit => Texts.Size_Bytes.With(bytes),
        < (long)(Unit * Unit) => Texts.Size_Kilobytes.With(Math.Round(bytes / Unit)),
        _ => Texts.Size_Megabytes.With((bytes / Unit / Unit).ToString("0.0", Russian.Culture)),
    };
}
