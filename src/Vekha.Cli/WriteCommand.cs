using System.CommandLine;
using Vekha.Documents.Printing;
using Vekha.Formats.Docx.Writing;

namespace Vekha.Cli;

/// <summary>«vekha write JSON FILE.docx»: what was read, written back as an official act.</summary>
internal static class WriteCommand
{
    public static Command Create()
    {
        var json = new Argument<string>("JSON") { Description = "What «vekha read» printed of an act." };
        var file = new Argument<string>("FILE") { Description = "The DOCX file to write; one of that name is replaced." };
        var command = new Command("write", "Write an act, its plans and a passport as an official document.") { json, file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(json), parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(string json, string file)
    {
        var (reading, problem) = PlanFile.Read(json);
        if (reading is null) return Terminal.Refuse($"{json}: {problem}");
        try
        {
            File.WriteAllBytes(file, DocxWriter.Write(OfficialForm.Of(reading)));
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Terminal.Refuse($"{file}: файл не удалось записать. Проверьте имя, папку и права доступа.");
        }
    }
}
