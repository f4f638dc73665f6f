using Vekha.Application.Administration.Journal;
using Vekha.Web.Pages.Approvals;

namespace Vekha.Web.Pages.Administration.Journal;

internal static class JournalRowWords
{
    extension(JournalRow row)
    {
        /// <summary>Who did it, and in whose place.</summary>
        public string? Who => row.Person is { } person ? RouteWords.Who(person, row.For) : null;

        /// <summary>The page of what it happened to; null where there is none.</summary>
        public string? Address => row.Entry.Kind.Split('.')[0] switch
        {
            "obligation" => $"/obligations/{row.Entry.AboutId}",
            "centre" => $"/centres/{row.Entry.AboutId}",
            _ => null,
        };
    }
}
