using System.Text;
using Vekha.Application.Notices;
using Vekha.Data.Mail;
using Vekha.Planning.Notices;
using Vekha.Web.Words;

namespace Vekha.Web.Reminders;

/// <summary>What has happened in the last minutes, in words: a subject that says the most, a part of plain text and one of HTML that say
/// the same.</summary>
internal sealed class NoticeWords(NoticeMail mail, Uri product, Uri unsubscribe)
{
    /// <summary>The rest is behind the button.</summary>
    public const int Most = 40;

    private const int LongestSubject = 300;

    /// <summary>Puts it in words, with links that lead to the product.</summary>
    public static WriteNotices Writer(UnsubscribeLinks links, Uri product) => (mail, _) =>
    {
        var token = links.TokenOf(mail.PersonId);
        return new(new NoticeWords(mail, product, links.PageOf(token)).Content(), links.OneClickOf(token));
    };

    private MailContent Content() => new(Subject(), Text(), Html());

    private IEnumerable<IGrouping<NoticeKind, NoticeLine>> Kinds => mail.Lines.Take(Most).GroupBy(l => l.Kind);

    private string Subject()
    {
        var subject = mail.Lines is [var only]
            ? ReminderTexts.SubjectOne.With(
                NoticeSentences.Title(only.Kind), only.Centre is { } centre ? ReminderTexts.SubjectOf.With(only.Label, centre) : only.Label)
            : ReminderTexts.Subject.With(string.Join(", ",
                mail.Lines.GroupBy(l => l.Kind).Select(kind => NoticeSentences.Counted(kind.Key, kind.Count()))));
        return subject[..Math.Min(subject.Length, LongestSubject)];
    }

    private string Text()
    {
        var text = new StringBuilder().AppendLine(Greeting()).AppendLine();
        foreach (var kind in Kinds)
        {
            text.AppendLine(NoticeSentences.Title(kind.Key)).AppendLine();
            foreach (var line in kind)
            {
                text.AppendLine(Russian.Culture, $"• {line.Label}").AppendLine(Russian.Culture, $"  {NoticeSentences.Place(line)}");
                if (NoticeSentences.Said(line) is { } said) text.AppendLine(Russian.Culture, $"  {said}");
                text.AppendLine(Link(line).AbsoluteUri).AppendLine();
            }
        }
        if (Left() is { } left) text.AppendLine(left).AppendLine();
        text.AppendLine(ReminderTexts.OpenAt.With(Open)).AppendLine().AppendLine(ReminderTexts.NoticeFoot)
            .AppendLine(ReminderTexts.SettingsAt.With(Settings)).Append(ReminderTexts.UnsubscribeAt.With(unsubscribe));
        return MailLayout.Lines(text);
    }

    private string Html()
    {
        var body = new StringBuilder();
        foreach (var kind in Kinds)
        {
            body.Append(MailLayout.Title(NoticeSentences.Title(kind.Key)));
            foreach (var line in kind)
                body.Append(MailLayout.Item(Link(line), line.Label, NoticeSentences.Place(line), NoticeSentences.Said(line)));
        }
        if (Left() is { } left) body.Append(MailLayout.Paragraph(MailLayout.Safe(left)));
        return MailLayout.Page(Subject(), Greeting(), body.ToString(), Open,
        [
            MailLayout.Safe(ReminderTexts.NoticeFoot), MailLayout.Link(Settings, ReminderTexts.Settings),
            MailLayout.Link(unsubscribe, ReminderTexts.Unsubscribe),
        ]);
    }

    private string? Left() =>
        mail.Lines.Count > Most ? ReminderTexts.More.With(Russian.Number(mail.Lines.Count - Most)).TrimEnd(':') : null;

    private string Greeting() => ReminderTexts.NoticeGreeting.With(mail.Name);

    /// <summary>The thing itself where there is one, else what waits for the reader.</summary>
    private Uri Open => mail.Lines is [var only] ? Link(only) : new(product, "/");

    private Uri Settings => new(product, "/account/notifications");

    private Uri Link(NoticeLine line) => new(product, $"/obligations/{line.ObligationId}");
}
