using Vekha.Application;
using Vekha.Application.Centres;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Centres;

/// <summary>A checked row of a table of centres in words.</summary>
internal static class ImportWords
{
    public static string Of(ImportState state) => state switch
    {
        ImportState.New => CentreTexts.Import_StateNew,
        ImportState.Known => CentreTexts.Import_StateKnown,
        _ => Texts.Import_StateFaulty,
    };

    public static string Style(ImportState state) => state switch
    {
        ImportState.New => "vk-done",
        ImportState.Known => "vk-calm",
        _ => "vk-late",
    };

    /// <param name="cells">The row as it was typed: the words quote it.</param>
    public static IEnumerable<string> Messages(CheckedRow row, HeadedRow<ImportColumn> cells) =>
        [.. row.Faults.Select(fault => FaultWords.Of(fault.Quoting(TypedAt(fault, cells)))), .. row.Notes.Select(Of)];

    private static string? TypedAt(FieldFault fault, HeadedRow<ImportColumn> cells) => fault.Field switch
    {
        nameof(CentreValues.Cohort) => cells[ImportColumn.Cohort],
        nameof(CentreValues.Area) => cells[ImportColumn.Area],
        nameof(CentreValues.OpenedOn) => cells[ImportColumn.OpenedOn],
        _ => null,
    };

    private static string Of(ImportNote note) => (note.Kind switch
    {
        ImportNoteKind.MunicipalityAdded => CentreTexts.Import_MunicipalityAdded,
        ImportNoteKind.HostAdded => CentreTexts.Import_HostAdded,
        _ => CentreTexts.Import_Known,
    }).With(note.Name);
}
