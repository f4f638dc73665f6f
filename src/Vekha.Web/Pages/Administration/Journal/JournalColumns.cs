using Vekha.Application;
using Vekha.Application.Administration.Journal;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.Journal;

/// <summary>The journal: what stands in its columns.</summary>
internal static class JournalColumns
{
    public static ListDescription<JournalRow, JournalColumn> For(RequestClock clock) =>
        new(Texts.Journal, new(JournalColumn.When, Descending: true),
        [
            new(JournalColumn.When, AdminTexts.Journal_When, row => clock.Local(row.Entry.At).DateTime),
            new(JournalColumn.Person, AdminTexts.Journal_Person, row => row.Who ?? Texts.System)
            {
                IsGroup = true,
                GroupTitle = row => row.Person ?? Texts.System,
            },
            new(JournalColumn.What, AdminTexts.Journal_What, row => JournalWords.Of(row.Entry.Kind)) { IsGroup = true },
            new(JournalColumn.Subject, AdminTexts.Journal_Subject, row => row.Subject ?? row.Measure) { OnScreen = false, Sorts = false },
            new(JournalColumn.Change, AdminTexts.Journal_Change, _ => null) { InFiles = false, Sorts = false },
            new(JournalColumn.Before, Texts.Before, row => JournalWords.Value(row.Entry.Kind, row.Entry.From))
            {
                OnScreen = false,
                Sorts = false,
            },
            new(JournalColumn.After, Texts.After, row => JournalWords.Value(row.Entry.Kind, row.Entry.To))
            {
                OnScreen = false,
                Sorts = false,
            },
            new(JournalColumn.Reason, AdminTexts.Journal_Why, row => row.Entry.Reason) { OnScreen = false, Sorts = false },
            new(JournalColumn.Organisation, AdminTexts.Journal_Organisation, row => row.Organisation) { IsGroup = true },
        ]);
}
