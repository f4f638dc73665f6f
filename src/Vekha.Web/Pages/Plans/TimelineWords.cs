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
}
