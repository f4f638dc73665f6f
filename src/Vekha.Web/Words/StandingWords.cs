using Vekha.Application;
using Vekha.Formats.Xlsx;
using Vekha.Planning.Obligations;

namespace Vekha.Web.Words;

/// <summary>How a standing is shown: a word, one letter for the grid, and a style.</summary>
internal static class StandingWords
{
    public static string Of(Standing standing) => standing switch
    {
        Standing.Overdue => Texts.Standing_Overdue,
        Standing.Returned => Texts.Standing_Returned,
        Standing.DueSoon => Texts.Standing_DueSoon,
        Standing.Submitted => Texts.Standing_Submitted,
        Standing.InProgress => Texts.Standing_InProgress,
        Standing.Planned => Texts.Standing_Planned,
        Standing.Undated => Texts.Standing_Undated,
        Standing.Accepted => Texts.Standing_Accepted,
        Standing.TakenOver => Texts.Standing_TakenOver,
        Standing.NotApplicable => Texts.Standing_NotApplicable,
        Standing.Withdrawn => Texts.Standing_Withdrawn,
        _ => standing.ToString(),
    };

    /// <summary>«просрочено: 2, исполнено: 10»</summary>
    public static string Counted(StandingCounts counts) => string.Join(", ", counts.Present.Select(p =>
        Texts.Plan_TimelineCount.With(Of(p.Standing).ToLower(Russian.Culture), Russian.Number(p.Count))));

    public static char Letter(Standing standing) => standing switch
    {
        Standing.Overdue => 'П',
        Standing.Returned => 'В',
        Standing.DueSoon => 'С',
        Standing.Submitted => 'Н',
        Standing.InProgress => 'Р',
        Standing.Planned => 'З',
        Standing.Undated => 'Б',
        Standing.Accepted => 'И',
        Standing.TakenOver => 'Д',
        Standing.NotApplicable => '×',
        _ => '–',
    };

    public static string Style(Standing standing) => standing switch
    {
        Standing.Overdue or Standing.Returned => "vk-late",
        Standing.DueSoon or Standing.Undated => "vk-soon",
        Standing.Submitted => "vk-wait",
        Standing.Accepted => "vk-done",
        _ => "vk-calm",
    };

    /// <summary>The same in a sheet.</summary>
    public static CellColour Colour(Standing standing) => Style(standing) switch
    {
        "vk-late" => CellColour.Late,
        "vk-soon" => CellColour.Soon,
        "vk-wait" => CellColour.Wait,
        "vk-done" => CellColour.Done,
        _ => CellColour.Calm,
    };
}
