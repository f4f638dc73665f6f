using Vekha.Documents;

namespace Vekha.Cli;

/// <summary>A file that holds an act, or what «vekha read» printed of one.</summary>
internal static class PlanFile
{
    public static (Reading? Reading, string? Problem) Read(string path)
    {
        if (Directory.Exists(path)) return (null, "это папка, а ожидается файл.");
        if (!File.Exists(path)) return (null, "файл не найден. Проверьте имя и папку.");
        try
        {
            return Opened(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, "файл не удалось прочитать. Проверьте права доступа и повторите.");
        }
    }

    private static (Reading?, string?) Opened(string text) =>
        string.IsNullOrWhiteSpace(text) ? (null, "файл пуст.")
        : ContractJson.Read(text) is { } reading ? (reading, null)
        : (null, "ожидается результат команды «vekha read» (JSON vekha/1).");
}
