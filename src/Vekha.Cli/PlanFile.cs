using Vekha.Documents;
using Vekha.Formats;

namespace Vekha.Cli;

/// <summary>A file that holds an act, or what «vekha read» printed of one.</summary>
internal static class PlanFile
{
    public static (Reading? Reading, string? Problem) Read(string path) => Json(path) is not { } json ? ActFile.Read(path)
        : ContractJson.Read(json) is { } reading ? (reading, null)
        : (null, "это JSON, но не результат команды «vekha read» (vekha/1).");

    /// <summary>null where the file is missing, cannot be opened, or does not begin as JSON: the reader of acts tells why.</summary>
    private static string? Json(string path)
    {
        try
        {
            if (!File.Exists(path) || new FileInfo(path).Length > DocumentFile.MaxBytes) return null;
            using var text = File.OpenText(path);
            return text.Peek() == '{' ? text.ReadToEnd() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
