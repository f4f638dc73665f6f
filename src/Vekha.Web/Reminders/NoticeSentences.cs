using Vekha.Application.Notices;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Reminders;

/// <summary>What a mail says of one thing that a person is told of.</summary>
internal static class NoticeSentences
{
    /// <summary>What is said at once of many lines that stand below it.</summary>
    public static string Title(NoticeLine line) => line.Kind switch
    {
        NoticeKind.Returned => ReminderTexts.Notice_Returned,
        NoticeKind.Reminded => ReminderTexts.Notice_Reminded,
        NoticeKind.Waiting when MayBeChecked(line) => ReminderTexts.Notice_Checkable,
        NoticeKind.Waiting when line.IsLetter => ReminderTexts.Notice_Letter,
        NoticeKind.Waiting => ReminderTexts.Notice_Waiting,
        NoticeKind.Asked => ReminderTexts.Notice_Asked,
        NoticeKind.Assigned => ReminderTexts.Notice_Assigned,
        NoticeKind.Accepted => ReminderTexts.Notice_Accepted,
        _ => ReminderTexts.Notice_Undone,
    };

    /// <summary>«2 возврата», «1 вопрос», «3 ждут решения»: as a subject counts lines that are alike.</summary>
    public static string Counted(NoticeLine line, int count) => Russian.Count(count, line.Kind switch
    {
        NoticeKind.Returned => ReminderTexts.Short_Returned,
        NoticeKind.Reminded => ReminderTexts.Short_Reminded,
        NoticeKind.Waiting when MayBeChecked(line) => ReminderTexts.Short_Checkable,
        NoticeKind.Waiting when line.IsLetter => ReminderTexts.Short_Letter,
        NoticeKind.Waiting => ReminderTexts.Short_Waiting,
        NoticeKind.Asked => ReminderTexts.Short_Asked,
        NoticeKind.Assigned => ReminderTexts.Short_Assigned,
        NoticeKind.Accepted => ReminderTexts.Short_Accepted,
        _ => ReminderTexts.Short_Undone,
    });

    /// <summary>«вернули «Ремонт помещений», Лицей «Меридиан»»: a subject of one line.</summary>
    public static string Subject(NoticeLine line)
    {
        var template = line.Kind switch
        {
            NoticeKind.Returned => ReminderTexts.One_Returned,
            NoticeKind.Reminded => ReminderTexts.One_Reminded,
            NoticeKind.Waiting when MayBeChecked(line) => ReminderTexts.One_Checkable,
            NoticeKind.Waiting when line.IsLetter => ReminderTexts.One_Letter,
            NoticeKind.Waiting when line.CheckedBy is not null => ReminderTexts.One_Checked,
            NoticeKind.Waiting => ReminderTexts.One_Waiting,
            NoticeKind.Asked => ReminderTexts.One_Asked,
            NoticeKind.Assigned => ReminderTexts.One_Assigned,
            NoticeKind.Accepted => ReminderTexts.One_Accepted,
            _ => ReminderTexts.One_Undone,
        };
        return MailSubject.Of(template, line.Name, line.Centre ?? Texts.Region);
    }

    /// <summary>Where it is.</summary>
    public static string Place(NoticeLine line) => line.Centre ?? Texts.Region;

    /// <summary>What happened, through whom, by when and how late: whole sentences.</summary>
    public static string Sentence(NoticeLine line) => string.Join(" ", Sentences(line).OfType<string>());

    private static IEnumerable<string?> Sentences(NoticeLine line)
    {
        yield return line.Kind switch
        {
            NoticeKind.Returned => ReminderTexts.Said_Returned,
            NoticeKind.Reminded => line.Text is null ? ReminderTexts.Said_Reminded : ReminderTexts.Said_RemindedReturned,
            NoticeKind.Waiting when MayBeChecked(line) => ReminderTexts.Said_Checkable,
            NoticeKind.Waiting when line.IsLetter => ReminderTexts.Said_Letter,
            NoticeKind.Waiting => ReminderTexts.Said_Waiting,
            NoticeKind.Asked => ReminderTexts.Said_Asked.With(line.By, line.Text),
            NoticeKind.Assigned when line.Day is { } day => ReminderTexts.Said_AssignedBy.With(line.By, Russian.Full(day), line.Text),
            NoticeKind.Assigned => ReminderTexts.Said_Assigned.With(line.By, line.Text),
            NoticeKind.Accepted => ReminderTexts.Said_Accepted,
            _ => OfUndone(line.Undone),
        };
        if (line is { Kind: NoticeKind.Returned or NoticeKind.Reminded, Text: { } reason })
            yield return ReminderTexts.Said_Reason.With(Within(reason));
        if (line is { Kind: NoticeKind.Waiting, InPlaceOf: { } absent }) yield return ReminderTexts.Said_InPlaceOf.With(absent);
        if (line.CheckedBy is { } officer)
            yield return line.Text is { } note
                ? ReminderTexts.Said_CheckedWithNote.With(officer, Within(note)) : ReminderTexts.Said_Checked.With(officer);
        if (line.Since is { } since) yield return ReminderTexts.Said_Since.With(Russian.Full(since));
        if (line.Kind is NoticeKind.Returned or NoticeKind.Reminded && line.Day is { } due)
            yield return ReminderTexts.Said_Due.With(Russian.Full(due));
        if (Late(line) is { } late) yield return late;
        if (line.By is { } by && By(line.Kind) is { } words) yield return words.With(by);
    }

    /// <summary>In quotes that a sentence of ours ends with: its own full stop would be a second one.</summary>
    private static string Within(string text) => text.TrimEnd(' ', '.');

    private static string? Late(NoticeLine line) => (line.Kind, line.DaysLate) switch
    {
        (_, 0) => null,
        (NoticeKind.Waiting, var days) => ReminderTexts.Said_SentLate.With(Russian.Count(days, Texts.Count_Days)),
        (NoticeKind.Returned or NoticeKind.Reminded, var days) => ReminderTexts.Said_Late.With(Russian.Count(days, Texts.Count_Days)),
        _ => null,
    };

    private static string? By(NoticeKind kind) => kind switch
    {
        NoticeKind.Returned or NoticeKind.Accepted or NoticeKind.Undone => ReminderTexts.By_Decision,
        NoticeKind.Reminded => ReminderTexts.By_Reminder,
        NoticeKind.Waiting => ReminderTexts.By_Sender,
        _ => null,
    };

    /// <summary>Others decide; the reader may look at it before.</summary>
    private static bool MayBeChecked(NoticeLine line) => line.Pending == PendingKind.Checkable;

    private static string OfUndone(NoticeKind? kind) => kind switch
    {
        NoticeKind.Returned => ReminderTexts.Undone_Returned,
        NoticeKind.Accepted => ReminderTexts.Undone_Accepted,
        NoticeKind.Asked => ReminderTexts.Undone_Asked,
        NoticeKind.Assigned => ReminderTexts.Undone_Assigned,
        _ => ReminderTexts.Undone_Waiting,
    };
}
