using Vekha.Application.Plans;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Plans;

internal static class TimelineWords
{
    extension(TimelineMark mark)
    {
        /// <summary>«просрочено: 2, исполнено: 10»</summary>
        public string Words => StandingWords.Counted(mark.Counts);
    }

    public static string Of(TimelineZoom zoom) => zoom switch
    {
        TimelineZoom.Month => PlanTexts.TimelineZoom_Month,
        TimelineZoom.Quarter => PlanTexts.TimelineZoom_Quarter,
        _ => PlanTexts.TimelineZoom_Year,
    };

    /// <summary>«2026», «I квартал 2026», «ноябрь 2026»</summary>
    public static string Of(TimelineSpan span) => span.Zoom switch
    {
        TimelineZoom.Month => span.First.ToString("MMMM\u00a0yyyy", Russian.Culture),
        TimelineZoom.Quarter => PlanTexts.TimelineQuarter.With(Quarters[(span.First.Month - 1) / 3], span.First.Year),
        _ => $"{span.First.Year}",
    };

    /// <summary>«янв», or the day where the stretch is a month.</summary>
    public static string Tick(DateOnly day, TimelineZoom zoom) => zoom == TimelineZoom.Month
        ? day.ToString("d MMM", Russian.Culture).TrimEnd('.')
        : day.ToString("MMM", Russian.Culture).TrimEnd('.');

    private static readonly string[] Quarters = ["I", "II", "III", "IV"];
}
