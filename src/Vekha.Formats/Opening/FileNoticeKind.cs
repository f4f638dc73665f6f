namespace Vekha.Formats.Opening;

public enum FileNoticeKind
{
    /// <summary>A word of a scan that was recognised with little confidence.</summary>
    Unclear,

    /// <summary>Letters of the other alphabet that look alike were replaced.</summary>
    Mended,
}
