using Vekha.Documents;
using Vekha.Documents.Blocks;
using Vekha.Formats;
using Vekha.Formats.Opening;

namespace Vekha.Cli;

/// <summary>A file on disk → its text and what was read out of it, or one line in Russian that says why nothing was.</summary>
internal static class ActFile
{
    public static (Reading? Reading, string? Problem) Read(string path)
    {
        var (act, problem) = Open(path);
        return (act?.Reading, problem);
    }

    public static (OpenedAct? Act, string? Problem) Open(string path)
    {
        if (Directory.Exists(path)) return (null, "это папка, а ожидается файл с текстом акта.");
        if (!File.Exists(path)) return (null, "файл не найден. Проверьте имя и папку.");
        try
        {
            return Opened(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, "файл не удалось прочитать. Проверьте права доступа и повторите.");
        }
    }

    private static (OpenedAct?, string?) Opened(string path)
    {
        if (new FileInfo(path).Length > DocumentFile.MaxBytes) return (null, Unreadable.TooLarge.Advice());
        var opened = DocumentFile.Read(File.ReadAllBytes(path));
        if (opened.Unreadable is { } why) return (null, why.Advice());
        var reading = DocumentReader.Read(opened.Text!);
        return reading is { Act: null, Plans.Count: 0, Passport: null }
            ? (null, "в тексте не найдено ни заголовка акта (распоряжение, постановление, приказ, указ), ни таблицы комплекса мер, "
                + "ни паспорта регионального проекта.")
            : (new(opened.Text!, new(opened.Printed ?? ""), reading) { Notices = opened.Notices }, null);
    }
}

internal sealed record OpenedAct(DocumentText Text, PrintedPages Pages, Reading Reading)
{
    public IReadOnlyList<FileNotice> Notices { get; init; } = [];
}
