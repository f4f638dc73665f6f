using Vekha.Application.Calendar;

namespace Vekha.Web.Pages.Calendar;

internal static class CalendarWords
{
    extension(CalendarEntry entry)
    {
        /// <summary>«просрочено: 2, исполнено: 10»</summary>
        public string Words => StandingTexts.Counted(entry.Counts);
    }
}
