namespace Vekha.Formats.Opening;

/// <summary>A notice in words for people.</summary>
public static class FileNoticeTexts
{
    public static string Unclear(string word, int? confidence) => confidence is { } sure
        ? $"«{word}» распознано неуверенно ({sure}\u00A0%)" : $"«{word}» распознано неуверенно";

    public static string Mended(string printed, string word) => $"«{printed}» исправлено на «{word}»: знаки выглядят одинаково";

    public static string Text(this FileNotice notice) => notice is { Kind: FileNoticeKind.Mended, Printed: { } printed }
        ? Mended(printed, notice.Word) : Unclear(notice.Word, notice.Confidence);
}
