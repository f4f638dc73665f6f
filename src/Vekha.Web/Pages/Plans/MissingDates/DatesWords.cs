using Vekha.Application.Plans.MissingDates;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Plans.MissingDates;

/// <summary>A checked row of a table of dates in words.</summary>
internal static class DatesWords
{
    public static string Of(DatesState state) => state switch
    {
        DatesState.New => PlanTexts.Dates_StateNew,
        DatesState.Past => PlanTexts.Dates_StatePast,
        DatesState.Same => PlanTexts.Dates_StateSame,
        _ => Texts.Import_StateFaulty,
    };

    public static string Style(DatesState state) => state switch
    {
        DatesState.New => "vk-done",
        DatesState.Past => "vk-soon",
        DatesState.Same => "vk-calm",
        _ => "vk-late",
    };

    /// <param name="cells">The row as it was typed: the words quote it.</param>
    public static string? Message(CheckedDate row, HeadedRow<DatesColumn> cells) => row switch
    {
        { Fault: { Code: DatesFault.DayUnfit } fault } => FaultWords.Of(fault.Quoting(cells[DatesColumn.Day])),
        { Fault: { } fault } => FaultWords.Of(fault),
        { Repeats: { } number } => PlanTexts.Dates_Repeated.With(number),
        { State: DatesState.Same } => PlanTexts.Dates_AlreadySo,
        { Obligation.Due: { } before } => PlanTexts.Dates_Moves.With(Russian.Digits(before)),
        _ => null,
    };
}
