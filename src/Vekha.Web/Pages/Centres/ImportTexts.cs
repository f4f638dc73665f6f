using Vekha.Application;
using Vekha.Application.Centres;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Centres;

/// <summary>A checked row of a table of centres in words.</summary>
internal static class ImportTexts
{
    public static string Of(ImportState state) => state switch
    {
        ImportState.New => Texts.Import_StateNew,
        ImportState.Known => Texts.Import_StateKnown,
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
        [.. row.Faults.Select(fault => FaultTexts.Of(fault.Quoting(TypedAt(fault, cells)))), .. row.Notes.Select(Of)];

    private static string? TypedAt(FieldFault fault, HeadedRow<ImportColumn> cells) => fault.Field switch
    {
        nameof(CentreValues.Cohort) => cells[ImportColumn.Cohort],
        nameof(CentreValues.Area) => cells[ImportColumn.Area],
        nameof(CentreValues.OpenedOn) => cells[ImportColumn.OpenedOn],
        _ => null,
    };

    private static string Of(ImportNote note) => (note.Kind switch
    {
        ImportNoteKind.MunicipalityAdded => Texts.Import_MunicipalityAdded,
        ImportNoteKind.HostAdded => Texts.Import_HostAdded,
        _ => Texts.Import_Known,
    }).With(note.Name);
}
