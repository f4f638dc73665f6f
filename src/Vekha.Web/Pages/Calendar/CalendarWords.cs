using Vekha.Application.Calendar;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Calendar;

internal static class CalendarWords
{
    extension(CalendarEntry entry)
    {
        /// <summary>«просрочено: 2, исполнено: 10»</summary>
        public string Words => StandingWords.Counted(entry.Counts);
    }
}
