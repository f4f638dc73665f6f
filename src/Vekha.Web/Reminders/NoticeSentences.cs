using Vekha.Application.Notices;
using Vekha.Planning.Notices;
using Vekha.Web.Words;

namespace Vekha.Web.Reminders;

/// <summary>What a mail says of one thing that a person is told of.</summary>
internal static class NoticeSentences
{
    public static string Title(NoticeKind kind) => kind switch
    {
        NoticeKind.Returned => ReminderTexts.Notice_Returned,
        NoticeKind.Reminded => ReminderTexts.Notice_Reminded,
        NoticeKind.Waiting => ReminderTexts.Notice_Waiting,
        NoticeKind.Asked => ReminderTexts.Notice_Asked,
        NoticeKind.Assigned => ReminderTexts.Notice_Assigned,
        NoticeKind.Accepted => ReminderTexts.Notice_Accepted,
        _ => ReminderTexts.Notice_Undone,
    };

    /// <summary>«2 возвращено», «1 вопрос»: as a subject counts them.</summary>
    public static string Counted(NoticeKind kind, int count)
    {
        var forms = kind switch
        {
            NoticeKind.Returned => ReminderTexts.Short_Returned,
            NoticeKind.Reminded => ReminderTexts.Short_Reminded,
            NoticeKind.Waiting => ReminderTexts.Short_Waiting,
            NoticeKind.Asked => ReminderTexts.Short_Asked,
            NoticeKind.Assigned => ReminderTexts.Short_Assigned,
            NoticeKind.Accepted => ReminderTexts.Short_Accepted,
            _ => ReminderTexts.Short_Undone,
        };
        return forms.Contains('|', StringComparison.Ordinal)
            ? Russian.Count(count, forms) : ReminderTexts.SubjectPart.With(Russian.Number(count), forms);
    }

    /// <summary>Where it is and by when.</summary>
    public static string Place(NoticeLine line)
    {
        var place = line.Centre ?? Texts.Region;
        return line.Day is { } day ? $"{place}, {ReminderTexts.DueBy.With(Russian.Full(day))}" : place;
    }

    /// <summary>Who said what; null where there is nothing to tell.</summary>
    public static string? Said(NoticeLine line)
    {
        var text = line is { Kind: NoticeKind.Undone, Undone: { } undone } ? OfUndone(undone)
            : line.Text is { } said ? ReminderTexts.Quoted.With(said) : null;
        return (line.By, text) switch
        {
            ({ } by, { } what) => ReminderTexts.By.With(by, what),
            _ => text ?? line.By,
        };
    }

    private static string OfUndone(NoticeKind kind) => kind switch
    {
        NoticeKind.Returned => ReminderTexts.Undone_Returned,
        NoticeKind.Accepted => ReminderTexts.Undone_Accepted,
        NoticeKind.Asked => ReminderTexts.Undone_Asked,
        NoticeKind.Assigned => ReminderTexts.Undone_Assigned,
        _ => ReminderTexts.Undone_Waiting,
    };
}
